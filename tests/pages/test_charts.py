"""Charts: who may stand on one axis, where everything lies, and that what is drawn is what the page says."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from pullquote.compare.reliance import Flow, cited_flows, origin_flows, reporters
from pullquote.figures.dates import Dated, parse_date
from pullquote.load.files import load
from pullquote.load.project import open_project
from pullquote.model.brief import Figure
from pullquote.pages import charts
from pullquote.pages.charts import reliance
from pullquote.pages.charts.axis import axes
from pullquote.pages.charts.layers import GAP, Node, Stage, drawing, settled
from pullquote.pages.charts.spans import spans, ticks
from pullquote.pages.charts.svg import text_width, wrapped
from pullquote.pages.html import Html, escape
from pullquote.pages.view import Place, View
from pullquote.run import run
from tests.conftest import ROOT

HOSTILE = '</text><script>alert(1)</script> & "quoted" <b>'
SVG = re.compile(r"<svg.*?</svg>", re.DOTALL)


def figure(
    id: str, value: str, scale: str | None = "Catch by year", unit: str = "tonnes", **more: str
) -> Figure:
    known = {"measures": f"what {id} measures", "said_by": "wire"} | more
    return Figure.model_validate({"id": id, "value": value, "unit": unit, "scale": scale} | known)


def project(root: Path, hostile: bool = False) -> Place:
    """Two briefs on three sources of three origins; the third source does not show whose reporting it is."""
    label = HOSTILE if hostile else "Gazette"
    one = {"exact": "a pier", "kind": "speech", "speaker": "ardal"}
    files: dict[str, Any] = {
        "people.yml": {"ardal": {"name": "Ada Ardal"}},
        "origins.yml": {
            "wire": {"name": "Wire", "kind": "agency"},
            "radio": {"name": "Radio", "kind": "broadcaster"},
            "nobody": {"name": "An outlet without a name", "kind": "unknown"},
        },
        "sources/gazette.yml": {
            "label": label,
            "issued": "2024",
            "archive": "a.txt",
            "origins": ["wire"],
            "quotations": [one | {"id": "a"}, one | {"id": "b"}],
        },
        "sources/digest.yml": {
            "label": "Digest",
            "issued": "2024",
            "archive": "b.txt",
            "origins": ["wire", "radio"],
            "quotations": [one | {"id": "a"}, one | {"id": "b", "via": ["radio"]}],
        },
        "sources/leaflet.yml": {
            "label": "Leaflet",
            "issued": "2024",
            "archive": "c.txt",
            "origins": ["nobody"],
            "quotations": [one | {"id": "a"}],
        },
    }
    for id, claims in (
        ("pier", ("gazette/a", "gazette/b", "digest/a")),
        ("boats", ("digest/b", "leaflet/a")),
    ):
        files[f"{id}.yml"] = {
            "title": HOSTILE if hostile else id, "question": "?", "as_of": "2024", "status": "stable",
            "claims": [{"id": f"c{n}", "text": "x", "evidence": [{"supports": ref}]} for n, ref in enumerate(claims)],
            "bottom_line": "x",
        }  # fmt: skip
    for path, content in files.items():
        (root / "briefs" / path).parent.mkdir(parents=True, exist_ok=True)
        (root / "briefs" / path).write_text(yaml.safe_dump(content), encoding="utf-8")
    return Place(View(run(open_project(root, config={})).site), "origins/")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return project(tmp_path)


def events(*dates: str) -> list[charts.Entry]:
    return [
        charts.Entry(dated(date), escape(date), escape(f"text {date}"), f"e{n}")
        for n, date in enumerate(dates)
    ]


def dated(text: str) -> Dated:
    found = parse_date(text)
    assert found
    return found


def well_formed(html: str) -> ET.Element:
    """HTML of charts is XML as well."""
    assert " style=" not in html and "<style" not in html
    root = ET.fromstring(f"<div>{html}</div>")
    ids = [one.get("id") for one in root.iter() if one.get("id")]
    assert len(ids) == len(set(ids))
    for image in root.iter("svg"):
        if image.get("role") == "img":
            named = (image.get("aria-labelledby") or "").split()
            assert [image[0].get("id"), image[1].get("id")] == named
            assert image[0].text and image[1].text
        else:
            assert image.get("aria-hidden") == "true"
    return root


# ---- figures ----


def test_figures_share_an_axis_only_if_an_editor_said_so() -> None:
    own = [figure("a", "10 tonnes"), figure("b", "20 tonnes"), figure("c", "30 tonnes", scale=None)]
    assert [[row.figure.id for row in axis.rows] for axis in axes(("pier", one) for one in own)] == [
        ["a", "b"]
    ]


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        ("$20 million", "US dollars"),
        ("20%", "share of the catch"),
        ("20 boats", "boats"),
        ("twenty or so", "years"),
    ],
)
def test_what_measures_something_else_is_on_no_axis_with_tonnes(value: str, unit: str) -> None:
    assert axes([("pier", figure("a", "10 tonnes")), ("pier", figure("b", value, unit=unit))]) == ()


@pytest.mark.parametrize(
    "value", ["50:50", "top five", "between friends", "10 of 30", "hundreds of tonnes", "3-1"]
)
def test_what_is_not_one_amount_is_left_out(value: str) -> None:
    known = [figure("a", "10 tonnes"), figure("b", "20 tonnes")]
    made = axes(("pier", one) for one in [*known, figure("c", value)])
    assert [row.figure.id for row in made[0].rows] == ["a", "b"]


def test_shares_lie_on_the_whole() -> None:
    own = [figure("a", "about 5%", unit="share of x"), figure("b", "a third", unit="share of y"),
           figure("c", "at least 60%", unit="share of z"), figure("d", "20 to 30%", unit="share of z")]  # fmt: skip
    (axis,) = axes(("pier", one) for one in own)
    assert [label for _, label in axis.ticks] == ["0%", "25%", "50%", "75%", "100%"]
    assert [round(row.low, 3) for row in axis.rows] == [0.05, 0.333, 0.6, 0.2]
    assert [row.bound for row in axis.rows] == ["about", "exact", "above", "exact"]
    assert axis.rows[3].high == 0.3


@given(st.lists(st.integers(0, 10**15), min_size=2, max_size=6))
def test_every_axis_begins_at_zero_and_holds_its_figures(values: list[int]) -> None:
    (axis,) = axes(("pier", figure(f"f{n}", f"{value} tonnes")) for n, value in enumerate(values))
    assert axis.ticks[0][0] == 0 and axis.ticks[-1][0] == 1
    assert len({label for _, label in axis.ticks}) == len(axis.ticks)
    for row, value in zip(axis.rows, values, strict=True):
        assert 0 <= row.low <= 1
        assert not max(values) or row.low / max(one.low for one in axis.rows) == pytest.approx(
            value / max(values)
        )


def test_the_table_says_what_the_marks_show(place: Place) -> None:
    own = [figure("a", "25 tonnes"), figure("b", "100 tonnes")]
    root = well_formed(charts.figure_charts(place, [("pier", one) for one in own]))
    rows = root.findall(".//tbody/tr")
    assert [row.find("td/b").text for row in rows] == ["25 tonnes", "100 tonnes"]  # type: ignore[union-attr]
    last = {tick.text: tick.get("x") for tick in root.iter("text")}
    assert [row.find(".//circle").get("cx") for row in rows] == [last["25"], last["100"]]  # type: ignore[union-attr]


def test_equal_sums_stand_side_by_side_only_if_they_mean_different_things(place: Place) -> None:
    sums = [figure("a", "$5 million", None), figure("b", "$5m", None), figure("c", "$6 million", None)]
    shown = charts.same_sums(place, [("pier", one) for one in sums])
    assert "what a measures" in shown and "what b measures" in shown and "what c measures" not in shown
    assert "<svg" not in shown
    assert charts.same_sums(place, [("pier", sums[0]), ("boats", sums[0])]) == ""
    assert (
        charts.same_sums(place, [("pier", figure("a", "half", None)), ("pier", figure("b", "50%", None))])
        == ""
    )


# ---- time ----


def test_days_are_not_drawn_between_years_where_they_would_be_specks() -> None:
    dates = [
        "2021",
        "2023",
        "2022-02-24",
        "2025-02",
        "2025-02-12",
        "2025-02-14/2025-02-16",
        "2024-09",
        "2024-12",
    ]
    made = [[dates[index] for index in span.members] for span in spans([dated(one) for one in dates])]
    assert made == [
        ["2021", "2022-02-24", "2023"],
        ["2024-09", "2024-12"],
        ["2025-02", "2025-02-12", "2025-02-14/2025-02-16"],
    ]


def _some_date(parts: tuple[int, int, int, int]) -> str:
    year, month, day, precision = parts
    whole = f"{year:04}-{month:02}-{day:02}"
    return (whole[:4], whole[:7], whole, f"{whole}/{year + 1:04}-{month:02}")[precision]


DATES = st.tuples(st.integers(1, 9998), st.integers(1, 12), st.integers(1, 28), st.integers(0, 3)).map(
    _some_date
)


@given(st.lists(DATES, max_size=12))
def test_every_date_lies_on_one_axis_and_inside_it(texts: list[str]) -> None:
    dates = [dated(text) for text in texts]
    made = spans(dates)
    assert sorted(index for span in made for index in span.members) == list(range(len(dates)))
    for span in made:
        assert all(
            0 <= low <= high <= 1.0001 for low, high in map(span.place, (dates[i] for i in span.members))
        )
        assert parse_date(span.text) is not None
        shown = ticks(span)
        assert len(shown) <= 6 and all(0 <= tick.at <= 1 for tick in shown)
        assert [tick.at for tick in shown] == sorted({tick.at for tick in shown})


def test_the_text_of_an_axis_is_as_short_as_it_can_be() -> None:
    cases = {"2021": "2021", "2021-03": "2021-03", "2021-03/2022-01": "2021-03/2022-01", "2020/2021": "2020/2021",
             "2021-03-02/2021-03-31": "2021-03-02/2021-03-31", "9999-12": "9999-12"}  # fmt: skip
    assert {date: spans([dated(date), dated(date)])[0].text for date in cases} == cases


def test_a_day_is_a_dot_and_anything_longer_a_bar(place: Place) -> None:
    root = well_formed(charts.timeline(place, events("2024-05-03", "2024-05-01/2024-05-05")))
    (bar, dot) = root.findall(".//li/svg")
    assert bar.find("rect") is not None and bar.find("circle") is None
    assert dot.find("circle").get("cx") == "50%" and dot.find("rect") is None  # type: ignore[union-attr]
    assert [entry.get("id") for entry in root.iter("li")] == ["e1", "e0"]


@pytest.mark.parametrize("dates", [("2024",), ("2024-05-03", "2024-05-03")])
def test_dates_that_do_not_differ_need_no_axis(place: Place, dates: tuple[str, ...]) -> None:
    shown = charts.timeline(place, events(*dates))
    assert "<svg" not in shown and shown.count("<li") == len(dates)


# ---- who relies on whom ----


def test_flows_say_what_is_sure(place: Place) -> None:
    refs = ["gazette/a", "gazette/b", "digest/a", "digest/b", "leaflet/a", "leaflet/a", "leaflet/gone"]
    assert origin_flows(place.library, refs) == {
        ("wire", "gazette"): Flow(2),
        ("radio", "digest"): Flow(1, 1),
        ("wire", "digest"): Flow(0, 1),
        ("nobody", "leaflet"): Flow(1),
    }
    assert cited_flows(place.library, [("digest/a", "x"), ("digest/b", "x"), ("digest/b", "x")]) == {
        ("digest", "x"): Flow(2)
    }
    assert reporters(place.library, "none/at-all") == ()


def test_the_picture_has_the_links_that_the_list_tells(place: Place) -> None:
    root = well_formed(charts.library_reliance(place))
    drawings = [one for one in root.iter("svg") if one.get("role") == "img"]
    assert [one.get("class") for one in drawings] == [
        "pq-graph pq-wide",
        "pq-graph pq-narrow",
        "pq-graph pq-narrow",
    ]
    assert [len(list(drawing.iter("path"))) for drawing in drawings] == [8, 4, 4]
    words = " ".join("".join(root.find("div/details").itertext()).split())  # type: ignore[union-attr]
    assert "Wire" in words and "Gazette: 2 quotations and passages, cited in pier" in words
    assert "An outlet without a name" in words and "Leaflet: 1 quotation or passage, cited in boats" in words
    assert "A broken line" in "".join(root.itertext())


def test_a_brief_shows_its_claims(place: Place) -> None:
    here = Place(place.view, "briefs/boats/")
    root = well_formed(charts.brief_reliance(here, "boats", place.library.briefs["boats"]))
    labels = ["".join(one.itertext()) for one in root.iter("text")]
    assert "Claim 1" in labels and "Wire" not in labels
    assert {one.get("href") for one in root.iter("a")} >= {
        "#c0",
        "#c1",
        "../../sources/digest/",
        "../../origins/radio/",
    }


KEYS = st.text("abcdefgh ", min_size=0, max_size=60)


@given(st.lists(st.lists(KEYS, min_size=1, max_size=9), min_size=2, max_size=3), st.data())
def test_boxes_never_overlap_and_links_join_them(labels: list[list[str]], data: st.DataObject) -> None:
    columns = [
        Stage(index * 200, 120, [Node(f"{index}:{row}", label) for row, label in enumerate(column)])
        for index, column in enumerate(labels)
    ]
    pairs = [(a.key, b.key) for left, right in pairwise(columns) for a in left.nodes for b in right.nodes]
    weights = dict.fromkeys(data.draw(st.lists(st.sampled_from(pairs), unique=True)), 1.0)
    made = drawing(columns, weights)
    for one, other in combinations(made.boxes, 2):
        apart = (
            abs(one.x - other.x) >= 120
            or one.y + one.height + GAP <= other.y + 0.2
            or other.y + other.height + GAP <= one.y + 0.2
        )
        assert apart
    assert all(box.y >= 0 and box.y + box.height <= made.height + 0.2 for box in made.boxes)
    boxes = {box.node.key: box for box in made.boxes}
    assert {(curve.source, curve.target) for curve in made.curves} == set(weights)
    for curve in made.curves:
        assert boxes[curve.source].y <= curve.points[1] <= boxes[curve.source].y + boxes[curve.source].height
        assert boxes[curve.target].y <= curve.points[3] <= boxes[curve.target].y + boxes[curve.target].height


def test_an_order_in_which_fewer_links_cross() -> None:
    assert settled(["a", "b", "c"], ["x", "y"], [("a", "y"), ("b", "x"), ("c", "x")]) == ["b", "c", "a"]


@given(st.text(max_size=200), st.integers(20, 200))
def test_wrapped_lines_fit(text: str, width: int) -> None:
    lines = wrapped(text, width, 13)
    assert len(lines) <= 4 and all(line.strip() for line in lines)
    assert all(text_width(line, 13) <= width or len(line) == 1 for line in lines)


# ---- all of them ----


def every_chart(place: Place, words: str) -> Html:
    own = [("pier", figure("a", "10 tonnes", words, measures=words)), ("pier", figure("b", "$5m", words, words)),
           ("pier", figure("c", "20 tonnes", words, measures="c")), ("boats", figure("d", "$5m", None))]  # fmt: skip
    return Html(
        charts.figure_charts(place, own)
        + charts.same_sums(place, own)
        + charts.timeline(
            place, [*events("2024-05-03"), charts.Entry(dated("2024-06"), escape(words), escape(words))]
        )
        + charts.library_reliance(place)
        + charts.evidence_by_source(place)
        + charts.claims_by_origins(place)
    )


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    root = well_formed(every_chart(project(tmp_path, hostile=True), HOSTILE))
    assert not list(root.iter("script"))
    assert {one.tag for one in root.iter("b")} <= {"b"} and HOSTILE in "".join(root.itertext())


def test_charts_are_the_same_every_time(place: Place, tmp_path: Path) -> None:
    again = Place(View(run(open_project(tmp_path, config={})).site), place.path)
    assert every_chart(place, "words") == every_chart(again, "words")


def test_nothing_gives_no_chart(tmp_path: Path) -> None:
    (tmp_path / "briefs").mkdir()
    empty = Place(View(run(open_project(tmp_path, config={})).site), "")
    shown = [
        charts.library_reliance(empty),
        charts.evidence_by_source(empty),
        charts.claims_by_origins(empty),
    ]
    assert [
        *shown,
        charts.figure_charts(empty, []),
        charts.same_sums(empty, []),
        charts.timeline(empty, []),
    ] == [""] * 6


def test_evidence_in_numbers(place: Place) -> None:
    root = well_formed(charts.evidence_by_source(place))
    cells = [["".join(cell.itertext()).strip() for cell in row] for row in root.findall(".//tbody/tr")]
    assert sorted(cells) == [["boats", "1", "0", "1"], ["pier", "1", "2", "0"]]
    claims = well_formed(charts.claims_by_origins(place))
    assert [["".join(cell.itertext()).strip() for cell in row] for row in claims.findall(".//tbody/tr")] == [
        ["boats", "1", "1"],
        ["pier", "3", "0"],
    ]


def test_every_scale_of_this_site_gives_a_chart() -> None:
    briefs = load(open_project(ROOT, config={})).library.briefs
    own = [(id, one) for id, brief in briefs.items() for one in brief.figures]
    drawn = {(row.brief, row.figure.id) for axis in axes(own) for row in axis.rows}
    assert drawn == {(id, one.id) for id, one in own if one.scale}


def test_a_tangle_is_not_drawn(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reliance, "MOST_LINKS", 2)
    root = well_formed(charts.library_reliance(place))
    assert [len(list(one.iter("path"))) for one in root.iter("svg")] == [4, 4]
    assert "cited in pier" in " ".join("".join(root.itertext()).split()), "the list tells it"
    monkeypatch.setattr(reliance, "MOST", 2)
    assert charts.library_reliance(place) == ""
