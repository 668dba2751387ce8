"""One module a diagnostic code; the docstring of each is its documentation page.

`RULES` is the literal registry. Where the words were found, `EDGE_RULES` look at what stands around them and
`EDITORIAL_RULES` at brackets and cuts; where they were not, `DIFFERENCE_RULES` look at the nearest passage.
"""

from __future__ import annotations

from . import (
    ambiguous_quotation,
    bracket_figure,
    bracket_names_another,
    bracket_negates,
    bracket_replaces_words,
    capital_at_start,
    case_changed,
    context_not_found,
    cut_hides_context,
    cut_hides_hedge,
    cut_hides_negation,
    cut_hides_restriction,
    cut_joins_voices,
    cut_leaves_one_word,
    cut_out_of_order,
    cut_splits_phrase,
    cut_too_wide,
    empty_quotation,
    figure_changed,
    found_elsewhere,
    hidden_characters,
    look_alike_characters,
    not_in_source,
    nothing_quoted,
    part_of_a_word,
    punctuation_changed,
    short_form_changed,
    short_quotation,
    spelling_changed,
    starts_after_condition,
    starts_after_frame,
    starts_after_negation,
    stops_before_denial,
    stops_before_reversal,
    words_added,
    words_changed,
    words_missing,
    words_reordered,
)

DIFFERENCE_RULES = (
    words_changed,
    words_added,
    words_missing,
    words_reordered,
    figure_changed,
    part_of_a_word,
    case_changed,
    punctuation_changed,
    spelling_changed,
    short_form_changed,
)
EDITORIAL_RULES = (
    bracket_negates,
    bracket_figure,
    bracket_replaces_words,
    bracket_names_another,
    cut_too_wide,
    cut_hides_negation,
    cut_hides_hedge,
    cut_hides_restriction,
    cut_splits_phrase,
    cut_hides_context,
    cut_joins_voices,
    cut_leaves_one_word,
    capital_at_start,
)
EDGE_RULES = (
    starts_after_negation,
    starts_after_condition,
    starts_after_frame,
    stops_before_reversal,
    stops_before_denial,
)
RULES = (
    empty_quotation,
    hidden_characters,
    look_alike_characters,
    not_in_source,
    found_elsewhere,
    *DIFFERENCE_RULES,
    nothing_quoted,
    cut_out_of_order,
    *EDITORIAL_RULES,
    *EDGE_RULES,
    ambiguous_quotation,
    short_quotation,
    context_not_found,
)
