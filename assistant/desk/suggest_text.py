"""The text of a suggestion as it grows, and the checks that each sentence passes before anybody sees it."""

from __future__ import annotations

from dataclasses import dataclass, field

from assistant.agent.facts import facts_of
from assistant.agent.ports import Guard
from assistant.domain.chat import ChatMatter, Suggested
from assistant.domain.draft import Draft, DraftKind, Role, Sentence, join_sentences
from assistant.domain.note import N_, Note
from assistant.domain.rulepack import RulePack, before_resolution
from assistant.domain.verdict import Finding, Verdict

#: rules about the text as a whole, judged at its end
WHOLE = frozenset({"R-LENGTH", "R-DISCLOSURE", "R-PACK"})
#: letters from which on a sentence tells its language
TELLING = 40
#: roles that claim nothing
EMPATHY = frozenset({Role.APOLOGY, Role.GREETING})
BLOCKED = N_("the guard blocks a sentence: {rule}, {reason}")


class NotShown(Exception):
    """A sentence that may not be shown, with the reason."""

    def __init__(self, note: Note) -> None:
        self.note = note
        super().__init__(str(note))


@dataclass
class GrowingText:
    """What was released so far, and the checks that the next sentence has to pass."""

    matter: ChatMatter
    language: str
    guard: Guard
    pack: RulePack | None
    sentences: list[Sentence] = field(default_factory=list)

    @property
    def text(self) -> str:
        return join_sentences([each.text for each in self.sentences], self.language)

    @property
    def only_empathy(self) -> bool:
        return all(each.role in EMPATHY for each in self.sentences)

    def add(self, sentence: Sentence) -> Suggested:
        """The sentence with its sources, checked by itself and behind what stands; NotShown if it may not be shown."""
        alone = self._findings([sentence])
        together = self._findings([*self.sentences, sentence]) if self.sentences else ()
        for each in (*alone, *together):
            if each.verdict is Verdict.BLOCK or (each.rule == "R-LANGUAGE" and len(sentence.text) >= TELLING):
                raise NotShown(Note(message=BLOCKED, values={"rule": each.rule, "reason": str(each.note)}))
        self.sentences.append(sentence)
        cited = tuple(each for each in self.matter.cited if each.id in sentence.clauses)
        return Suggested(sentence=sentence, sources=cited, findings=alone)

    def whole(self) -> tuple[Finding, ...]:
        """Every finding about the text as it stands."""
        return self._judged(self.sentences) if self.sentences else ()

    def _findings(self, sentences: list[Sentence]) -> tuple[Finding, ...]:
        return tuple(each for each in self._judged(sentences) if each.rule not in WHOLE)

    def _judged(self, sentences: list[Sentence]) -> tuple[Finding, ...]:
        matter = self.matter
        draft = Draft(
            kind=DraftKind.PRIVATE_OFFER,
            language=self.language,
            text=join_sentences([each.text for each in sentences], self.language),
            sentences=tuple(sentences),
        )
        return self.guard.check(
            draft,
            offer=matter.chat.offer,
            clauses=matter.cited,
            facts=facts_of(matter.chat.complaint(matter.reading.text, matter.now), draft),
            pack=before_resolution(self.pack),
            day=matter.now.date(),
        )
