"""The version of the rules by which `text` splits and folds a text into tokens."""

TOKENISER = 1
"""To be raised by any change that splits or folds any text differently: all locks have to be made again then."""
