"""Numbers, units, currencies and dates in English prose.

Doors: `quantities.quantities`, `support.supports`, `dates.parse_date`, `mentions.mentions`, and the checkers
`claims.unsupported` and `consistency.inconsistent_dates`. Nothing here raises, whatever the text. The package
imports nothing of its own on loading, so that the model pays for `dates` only.
"""
