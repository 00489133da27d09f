"""The follow-up as it is sent: written once it is due, for what truly happened, without an offer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft, DraftKind, Role, Sentence, join_sentences
from assistant.domain.follow_up import Outcome, Resolution
from assistant.domain.taxonomy import Severity
from assistant.domain.voice import Voice
from assistant.domain.wording import Phrasings, Wording
from assistant.language.embedded.manner import greetings, liked, rounded_off, tone_of, voiced
from assistant.language.embedded.phrasing import choose, filled, product_text


class FollowUpWriter:
    """Writes from the shop's wording; in English where there is none in the buyer's language, as private texts are."""

    def __init__(self, *, wording: Callable[[str], Wording | None]) -> None:
        self._wording = wording

    def write(
        self, complaint: Complaint, diagnosis: Diagnosis, resolution: Resolution, *, review: bool
    ) -> Draft | None:
        """A greeting and a question about the problem; with `review` also that a review stays the buyer's own affair.

        None where there is no wording at all. The same resolution always reads the same.
        """
        words = self._wording(complaint.language or diagnosis.language) or self._wording("en")
        if words is None:
            return None
        voice = complaint.manner.voice(words.language)
        tone = tone_of(voice, complaint.tone)
        known = {
            "you": words.address[tone],
            "matter": words.matter[diagnosis.cause],
            "product": product_text(complaint.goods, words),
        }
        about = (complaint.seed, resolution.outcome, resolution.at.isoformat())
        parts = [
            (Role.GREETING, greetings(voice, words, tone)),
            (Role.ASK, _question(words, resolution)),
            *([(Role.FACT, words.follow_up_review)] if review else ()),
        ]
        said_of = [(role, voiced(voice, said)) for role, said in parts]
        sentences = [each for role, said in said_of if (each := _sentence(role, said, known, (*about, role), voice))]
        grave = diagnosis.safety or diagnosis.severity >= Severity.SERIOUS
        sentences = rounded_off(voice, sentences, grave=grave, key=about, language=words.language)
        return Draft(
            kind=DraftKind.FOLLOW_UP,
            language=words.language,
            text=join_sentences([each.text for each in sentences], words.language),
            sentences=tuple(sentences),
            author=f"playbook-{words.version}",
        )


def _question(words: Wording, resolution: Resolution) -> Phrasings:
    if resolution.outcome is Outcome.DELIVERED:
        return words.follow_up_delivered
    if resolution.outcome is Outcome.NOT_AGREED:
        return words.follow_up_open
    return words.follow_up[resolution.remedy]


def _sentence(
    role: Role, phrasings: Phrasings, known: Mapping[str, str], key: tuple[str, ...], voice: Voice | None
) -> Sentence | None:
    phrasing = choose(phrasings, known, key, prefer=partial(liked, voice, brief=False))
    return None if phrasing is None else filled(role, phrasing, known)
