"""Nouns for firms and houses by their trade."""

from __future__ import annotations

COMPANIES = frozenset(
    """company group airline maker carmaker retailer operator developer supplier bank insurer lender firm club team
    side chain manufacturer processor exporter importer distributor wholesaler publisher brewer startup start-up
    giant brand utility automaker chipmaker drugmaker brokerage conglomerate carrier planemaker toymaker steelmaker
    contractor grocer discounter housebuilder supermarket hotelier""".split()
)
HOUSES = frozenset(
    """store shop restaurant cafe café pub bar hotel brewery bakery distillery winery cinema theatre theater gallery
    museum zoo festival venue garage salon gym farm studio label attraction resort""".split()
)
"""What may be called by its trade and is named like a person or a place."""
