"""How pieces of evidence relate: whose reporting they come down to, and what speaks against what."""

from pullquote.compare.contested import contested
from pullquote.compare.independence import Group, Origins, independence
from pullquote.compare.standing import Standing, standing

__all__ = ["Group", "Origins", "Standing", "contested", "independence", "standing"]
