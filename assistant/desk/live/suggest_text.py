"""The text of a suggestion as it grows, and the checks that each sentence passes before anybody sees it."""

from __future__ import annotations

from collections.abc import Callable
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
#: letters of a sentence that is named in a note
SHOWN = 60
#: letters from which on a sentence tells its language
TELLING = 40
#: roles that claim nothing
EMPATHY = frozenset({Role.APOLOGY, Role.GREETING})
#: roles that state something, each resting on a clause, a fact or an approved offer
GROUNDED = frozenset({Role.FACT, Role.POLICY, Role.OFFER})
OTHERWISE = N_("what you typed says otherwise than {source}: look at it before you send either")
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
    #: (what was typed, a sentence behind it) -> whether the buyer would be told two different things
    contradicts: Callable[[str, str], bool]
    sentences: list[Sentence] = field(default_factory=list)

    @property
    def text(self) -> str:
        return join_sentences([each.text for each in self.sentences], self.language)

    @property
    def only_empathy(self) -> bool:
        return all(each.role in EMPATHY for each in self.sentences)

    def add(self, sentence: Sentence) -> Suggested:
        """The sentence with its sources, checked by itself and behind what stands; NotShown if it may not be shown."""
        self._not_otherwise(sentence)
        alone = self._findings([sentence])
        together = self._findings([*self.sentences, sentence]) if self.sentences else ()
        for each in (*alone, *together):
            if each.verdict is Verdict.BLOCK or (each.rule == "R-LANGUAGE" and len(sentence.text) >= TELLING):
                raise NotShown(Note(message=BLOCKED, values={"rule": each.rule, "reason": str(each.note)}))
        self.sentences.append(sentence)
        cited = tuple(each for each in self.matter.cited if each.id in sentence.clauses)
        return Suggested(sentence=sentence, sources=cited, findings=alone)

    @property
    def behind_typed(self) -> str:
        """What the agent typed with the text behind it; a sentence they began that ours goes on with stands once."""
        typed, begun = self.matter.chat.typed.rstrip(), self.matter.chat.begun.rstrip()
        first = self.sentences[0].text if self.sentences else ""
        if begun and first.casefold().startswith(begun.casefold()):
            typed = typed[: len(typed) - len(begun)].rstrip()
        elif begun and first and begun[-1].isalnum():
            typed += "。" if self.language in {"zh", "ja"} else "" if self.language == "th" else "."
        return join_sentences([typed, self.text], self.language)

    def about_typed(self) -> tuple[Finding, ...]:
        """What the guard finds in the agent's own words."""
        typed = self.matter.chat.typed.strip()
        if not typed:
            return ()
        own = Sentence(role=Role.NEXT_STEP, text=typed)
        return tuple(each for each in self._judged([own]) if each.rule not in WHOLE)

    def _not_otherwise(self, sentence: Sentence) -> None:
        typed = self.matter.chat.typed
        if typed.strip() and sentence.role in GROUNDED and self.contradicts(typed, sentence.text):
            cited = next((each.path[-1] for each in self.matter.cited if each.id in sentence.clauses and each.path), "")
            source = cited or sentence.text[:SHOWN]
            raise NotShown(Note(message=OTHERWISE, values={"source": source}))

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
