"""What a shop's edits have in common: examples worth following, words, sentences and habits. Each is only proposed."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from assistant.domain.draft import DraftKind, Role, Sentence, join_sentences, sentences_in
from assistant.domain.learning import (
    Change,
    Habitual,
    LessonKind,
    NewLesson,
    Outcome,
    Reply,
)
from assistant.domain.taxonomy import Cause
from assistant.domain.told import NEEDS_YES
from assistant.domain.voice import Example, Line, Manner, Swap
from assistant.language.emptying import BUYERS, Vocabulary, emptied, is_empty, with_slots, words_in
from assistant.language.voice_reading import voice_of

#: times a word or a sentence must be replaced alike
WORD_TIMES, SENTENCE_TIMES = 3, 3
#: times, and share of the replies that had it, before a habit with a playbook's sentence is told
HABIT_TIMES, HABIT_SHARE = 5, 0.6
#: examples proposed for one cause, language and kind, and the shortest worth following, in characters
EXAMPLES, SHORTEST = 3, 30
#: share of a reply's sentences that must be left for it to be an example
LEFT = 0.6
#: how alike two sentences are that say the same
SAME_SENTENCE = 0.55
#: letters of the longest word of the glossary
WORD_LENGTH = 24
#: sentences that a phrasing of the shop's own can stand for: role and kind -> its place in a wording
PLACES = {
    (DraftKind.PUBLIC_REPLY, Role.APOLOGY): "apology",
    (DraftKind.PRIVATE_OFFER, Role.APOLOGY): "apology",
    (DraftKind.PRIVATE_OFFER, Role.NEXT_STEP): "next_step",
}
_TOKEN = re.compile(r"\{[a-z_]+\}|[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|[^\W\d_]+|\s+|.", re.DOTALL)


class LessonFinder:
    """`wording_of(language)` gives the phrasings the shop's wording holds in a language."""

    def __init__(self, *, wording_of: Callable[[str], Iterable[str]]) -> None:
        self._wording_of = wording_of

    def __call__(self, replies: Sequence[Reply], manner: Manner, *, shop_name: str) -> list[NewLesson]:
        """What the replies, newest first, teach beside `manner`, which holds already."""
        found: list[NewLesson] = []
        voices = {each.language: each for each in manner.voices}
        for language in sorted({each.decided.language for each in replies}):
            own = [each for each in replies if each.decided.language == language]
            known = Vocabulary([*self._wording_of(language), shop_name], [(each.buyer, each.text) for each in own])
            voice = voice_of(language, own, voices.get(language), known)
            edited = [each for each in own if each.decided.outcome is Outcome.EDITED]
            found += [voice] if voice else []
            found += [*_words(language, edited, known), *_phrasings(language, edited, known)]
            found += [*_habits(language, own), *_examples(language, own, known)]
        return found


def _examples(language: str, replies: Sequence[Reply], known: Vocabulary) -> Iterator[NewLesson]:
    """The newest replies that a person wrote over or a model wrote well, emptied; the playbook's own teach nothing."""
    taught: Counter[Hashable] = Counter()
    seen: set[str] = set()
    for reply in replies:
        decided = reply.decided
        place = (decided.cause, decided.kind)
        own_words = decided.outcome is Outcome.EDITED or not decided.author.startswith("playbook-")
        if not own_words or taught[place] >= EXAMPLES or Change.LANGUAGE in decided.changes:
            continue
        left = emptied(reply, reply.text, known)
        text = join_sentences(left, language)
        if len(left) < 2 or len(left) < LEFT * len(sentences_in(reply.text)) or len(text) < SHORTEST or text in seen:
            continue
        seen.add(text)
        taught[place] += 1
        example = Example(cause=decided.cause, language=language, kind=decided.kind, text=text)
        yield NewLesson(
            kind=LessonKind.EXAMPLE,
            language=language,
            body=example,
            cause=decided.cause,
            text_kind=decided.kind,
            hits=1,
            of=1,
            buyers=1,
            case=decided.case,
        )


def _words(language: str, edited: Sequence[Reply], known: Vocabulary) -> Iterator[NewLesson]:
    """Words that people replace by the same others again and again."""
    hits: dict[Swap, set[int]] = defaultdict(set)
    buyers: dict[Swap, set[int]] = defaultdict(set)
    had: dict[str, int] = Counter()
    for place, reply in enumerate(edited):
        for swap in set(_swaps(reply)):
            hits[swap].add(place)
            buyers[swap].add(reply.buyer)
    for swap in hits:
        had[swap.said] = sum(swap.said in each.draft.text for each in edited)
    for swap, places in sorted(hits.items(), key=lambda item: (-len(item[1]), item[0].said)):
        enough = len(places) >= WORD_TIMES and len(buyers[swap]) >= BUYERS and 2 * len(places) > had[swap.said]
        if enough and is_empty(swap.instead, "", known):
            yield NewLesson(
                kind=LessonKind.WORD,
                language=language,
                body=swap,
                hits=len(places),
                of=had[swap.said],
                buyers=len(buyers[swap]),
            )


def _swaps(reply: Reply) -> Iterator[Swap]:
    """What stands in place of what, inside sentences that say the same."""
    after = sentences_in(with_slots(reply, reply.text))
    for sentence in sentences_in(with_slots(reply, reply.draft.text)):
        other = _counterpart(sentence, after)
        if not other or other == sentence:
            continue
        old, new = _TOKEN.findall(sentence), _TOKEN.findall(other)
        for tag, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            if tag != "replace":
                continue
            said, instead = "".join(old[first:last]).strip(), "".join(new[start:end]).strip()
            if _is_word(said) and _is_word(instead) and said.casefold() != instead.casefold():
                yield Swap(said=said, instead=instead)


def _is_word(text: str) -> bool:
    """One or a few words without marks; a single letter is too little to replace wherever it stands."""
    letters = [each for each in text if not each.isspace()]
    spelled = all(each.isalpha() or "\u0e00" <= each <= "\u0e7f" for each in letters)
    return 2 <= len(letters) <= WORD_LENGTH and spelled


def _phrasings(language: str, edited: Sequence[Reply], known: Vocabulary) -> Iterator[NewLesson]:
    """Sentences that people put in place of the playbook's, the same ones again and again, with the same slots."""
    hits: dict[Line, list[Reply]] = defaultdict(list)
    had: Counter[Hashable] = Counter()
    for reply in edited:
        if not reply.decided.author.startswith("playbook-"):
            continue
        own = set(sentences_in(with_slots(reply, reply.draft.text)))
        after = [each for each in sentences_in(with_slots(reply, reply.text)) if each not in own]
        for sentence in reply.draft.sentences:
            of = _place(reply, sentence)
            if not of:
                continue
            had[reply.decided.cause, of] += 1
            slots = _slots(with_slots(reply, sentence.text))
            for each in after:
                if _slots(each) == slots and is_empty(each, reply.said, known):
                    line = Line(cause=reply.decided.cause, of=of, text=each)
                    hits[line] += [] if reply in hits[line] else [reply]
    for line, replies in sorted(hits.items(), key=lambda item: (-len(item[1]), item[0].text)):
        buyers = len({each.buyer for each in replies})
        if len(replies) >= SENTENCE_TIMES and buyers >= BUYERS and _slots(line.text):
            yield NewLesson(
                kind=LessonKind.PHRASING,
                language=language,
                body=line,
                cause=line.cause,
                hits=len(replies),
                of=had[line.cause, line.of],
                buyers=buyers,
            )


def _place(reply: Reply, sentence: Sentence) -> str:
    """Where the sentence comes from in a wording; empty where several places could be meant."""
    of = PLACES.get((reply.decided.kind, sentence.role), "")
    if of != "next_step" or NEEDS_YES.intersection(reply.remedies):
        return of
    return "next_step_owed" if reply.remedies else "next_step_open"


def _habits(language: str, replies: Sequence[Reply]) -> Iterator[NewLesson]:
    """What an answer to a cause holds and people take out, or change in fact, offer or rule, most times."""
    had: dict[tuple[Cause, DraftKind, str, Role], list[tuple[Reply, bool]]] = defaultdict(list)
    for reply in replies:
        text = with_slots(reply, reply.text)
        roles: dict[Role, bool] = {}
        for sentence in reply.draft.sentences:
            gone = not _counterpart(with_slots(reply, sentence.text), sentences_in(text))
            roles[sentence.role] = roles.get(sentence.role, True) and gone
        for role, gone in roles.items():
            if role not in (Role.GREETING, Role.CLOSING, Role.APOLOGY):
                had[reply.decided.cause, reply.decided.kind, reply.rung, role].append((reply, gone))
    for (cause, kind, rung, role), every in had.items():
        gone_from = [reply for reply, gone in every if gone]
        if len(gone_from) < HABIT_TIMES or len(gone_from) < HABIT_SHARE * len(every):
            continue
        changes = Counter(change for reply in gone_from for change in reply.decided.changes)
        usual = tuple(change for change in Change if changes[change] * 2 > len(gone_from))
        yield NewLesson(
            kind=LessonKind.PLAYBOOK,
            language=language,
            body=Habitual(role=role, rung=rung, changes=usual, dropped=True),
            cause=cause,
            text_kind=kind,
            hits=len(gone_from),
            of=len(every),
            buyers=len({reply.buyer for reply in gone_from}),
        )


def _counterpart(sentence: str, others: Sequence[str]) -> str:
    """The sentence among others that says the same in other words; empty where none does."""
    words = list(words_in(sentence))
    best, most = "", 0.0
    for other in others:
        alike = SequenceMatcher(None, words, list(words_in(other)), autojunk=False).ratio() if words else 0.0
        if alike > most:
            best, most = other, alike
    return best if most >= SAME_SENTENCE else ""


def _slots(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\{[a-z_]+\}", text))
