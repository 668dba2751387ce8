"""Pullquote: briefings whose every quotation is proved against its source."""

__version__ = "0.1.0"
