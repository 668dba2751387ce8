"""Every code about who speaks, in one literal list."""

from pullquote.speech.rules import (
    bracket_not_meant,
    joined_speakers,
    mere_label,
    not_in_quotation_marks,
    partly_outside_marks,
    quoted_by_speaker,
    speaker_not_identified,
    speech_as_passage,
    unattributed,
    unmatched_quotation_mark,
    wrong_speaker,
)

RULES = (
    not_in_quotation_marks,
    partly_outside_marks,
    joined_speakers,
    wrong_speaker,
    unattributed,
    speaker_not_identified,
    mere_label,
    quoted_by_speaker,
    unmatched_quotation_mark,
    speech_as_passage,
    bracket_not_meant,
)
