"""PQ1xx, file and shape: one module a code; the module's docstring is the code's page."""

from pullquote.load.rules import (
    broken_yaml,
    control_character,
    duplicate_id,
    duplicate_key,
    misplaced_file,
    missing_key,
    not_a_mapping,
    second_document,
    too_deep,
    unknown_key,
    unreadable_file,
    wrong_encoding,
    wrong_value,
    yaml_anchor,
    yaml_tag,
)

RULES = (
    broken_yaml,
    wrong_encoding,
    control_character,
    duplicate_key,
    yaml_anchor,
    yaml_tag,
    too_deep,
    second_document,
    not_a_mapping,
    unknown_key,
    missing_key,
    wrong_value,
    unreadable_file,
    misplaced_file,
    duplicate_id,
)
