"""Names that several known people bear, looked up in an index."""

from __future__ import annotations

from types import SimpleNamespace

from pullquote.speech import People, Speaker, attribute

TEXT = SimpleNamespace(raw="“The bridge stays shut,” Ana Duarte said on Friday.")
SPAN = [(1, 23)]
GIVEN = Speaker("given", ("A. Duarte",))
NAMESAKE = Speaker("namesake", ("Ana  DUARTE",))
STRANGERS = tuple(Speaker(f"p{at}", (f"Jo Hill {at}",)) for at in range(50))


def test_a_name_that_another_known_person_bears_proves_nothing() -> None:
    assert attribute(TEXT, SPAN, GIVEN, STRANGERS).verdict == "agrees"
    for people in ((*STRANGERS, NAMESAKE), People((*STRANGERS, NAMESAKE))):
        assert attribute(TEXT, SPAN, GIVEN, people).verdict == "unclear"
        assert attribute(TEXT, SPAN, NAMESAKE, people).verdict == "agrees"


def test_people_are_gone_through_once() -> None:
    class Counted(People):
        walks = 0

        def __iter__(self):
            Counted.walks += 1
            return super().__iter__()

    people = Counted((*STRANGERS, GIVEN))
    for _ in range(9):
        attribute(TEXT, SPAN, GIVEN, people)
    assert Counted.walks == 1
