"""The parts that write without a model: the playbook writer, and what finds a shop's own phrasings."""

from __future__ import annotations

from assistant.calendar.working_days import working_day
from assistant.domain.wording import phrasings_of
from assistant.handbook.load import FileHandbook
from assistant.knowledge.bearing import bearing
from assistant.language.embedded.writer import PlaybookWriter
from assistant.language.lesson_finding import LessonFinder
from assistant.reading.quoting import quotable
from assistant.reading.repeats import likeness


def playbook_writer_of(handbook: FileHandbook) -> PlaybookWriter:
    """The writer that needs no model; it words a public reply otherwise than those on the same product."""
    return PlaybookWriter(
        wording=handbook.wording,
        working_day=working_day,
        quotable=quotable,
        goods_of=handbook.goods_of,
        likeness=likeness,
        bearing=bearing,
    )


def lesson_finder_of(handbook: FileHandbook) -> LessonFinder:
    return LessonFinder(wording_of=lambda language: phrasings_of(handbook.wording(language)))
