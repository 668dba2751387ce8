"""Charts as inline SVG, made while the pages are: no script, no style attributes, the same input gives the same bytes.

Every chart repeats something that stands on the page as text or as a table. What does not measure the same is in no
chart.
"""

from pullquote.pages.charts.figures import figure_charts, same_sums
from pullquote.pages.charts.reliance import brief_reliance, library_reliance
from pullquote.pages.charts.support import claims_by_origins, evidence_by_source
from pullquote.pages.charts.timeline import Entry, in_order, timeline

__all__ = [
    "Entry",
    "brief_reliance",
    "claims_by_origins",
    "evidence_by_source",
    "figure_charts",
    "in_order",
    "library_reliance",
    "same_sums",
    "timeline",
]
