"""Who, according to the text of a news article, said these words?"""

from pullquote.speech.attribute import attribute, in_quotation_marks
from pullquote.speech.entered import speaker_from_text
from pullquote.speech.opened import names_speaker
from pullquote.speech.people import People
from pullquote.speech.rules import RULES
from pullquote.speech.scene import analyse
from pullquote.speech.stand_ins import misnamed
from pullquote.speech.values import Attribution, Speaker
from pullquote.speech.voices import same_voice

__all__ = [
    "RULES",
    "Attribution",
    "People",
    "Speaker",
    "analyse",
    "attribute",
    "in_quotation_marks",
    "misnamed",
    "names_speaker",
    "same_voice",
    "speaker_from_text",
]
