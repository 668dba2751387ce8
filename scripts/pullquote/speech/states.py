"""States and provinces whose names stand behind a town: "in Weston, Florida, said"."""

from __future__ import annotations

STATES = frozenset(
    " ".join(name.split())
    for name in """alabama,
    alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii,
    idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan,
    minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new
    york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
    south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming,
    n.y., n.j., n.c., n.d., s.c., s.d., n.h., n.m., d.c., r.i., w.va., ontario, quebec, manitoba, alberta,
    saskatchewan, nova scotia, new brunswick, british columbia, victoria, new south wales, queensland, south
    australia, western australia, tasmania, scotland, wales, england, northern ireland""".split(",")
)
"""In lower case, single spaces between words."""
