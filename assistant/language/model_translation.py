"""Texts of a case in the reader's language, by a language model: masked on their way out, checked on their way back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from pydantic import BaseModel, ConfigDict

from assistant.domain.translation import Translated
from assistant.language.fence import OutsideWords, neutral
from assistant.language.model_client import ModelClient, load_client
from assistant.language.personal_data import PATTERNS
from assistant.language.placeholders import SHOWN, Masked, mask
from assistant.language.prompts import Prompt

#: how a model is told whose language is meant
NAMES: Mapping[str, str] = {"zh": "Simplified Chinese", "en": "English"}
#: a translation is no longer than so many times its text, and so many code points more
_TIMES, _MORE = 6, 200
#: share of a translation's letters that are Chinese characters: at least into Chinese, at most into anything else
_LEAST_HAN, _MOST_HAN = 0.2, 0.5
_PLACEHOLDER = re.compile(r"\[[a-z]+ \d+\]")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
#: what nobody may be led to by a translation, unless the text itself says it: then it stands there as a placeholder
_LEADS_AWAY = tuple(pattern for kind, pattern in PATTERNS if kind in ("mail", "link"))


class OneTranslation(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    label: str
    translation: str


class Translations(BaseModel):
    """One entry for each text that was asked about."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    translations: list[OneTranslation]


class ModelTranslator:
    """One question for all texts of a case. A model that says something else than a translation says nothing."""

    def __init__(self, client: ModelClient, prompt: Prompt) -> None:
        self._client = client
        self._prompt = prompt

    async def translated(
        self, texts: Sequence[str], language: str, known: Mapping[str, str]
    ) -> list[Translated | None]:
        """Each text in the language (`zh`, `en`); None for one without a usable translation. ModelUnavailable.

        `known` are values of the case that leave the desk in no text, by their kind (`order`, `parcel`).
        """
        await load_client()
        masked = [mask(each, known) for each in texts]
        labels = [f"t{number}" for number in range(1, len(texts) + 1)]
        rendered = self._prompt.render(
            language=NAMES[language],
            texts=[(label, OutsideWords(each.shown)) for label, each in zip(labels, masked, strict=True)],
        )
        async with self._client.conversation() as conversation:
            answered = await conversation.asked(rendered, Translations)
        given = {each.label.strip().lower(): each.translation for each in reversed(answered.form.translations)}
        author = rendered.author(answered.model)
        return [
            checked(given.get(label, ""), each, language, author) for label, each in zip(labels, masked, strict=True)
        ]


def checked(translation: str, source: Masked, language: str, author: str) -> Translated | None:
    """The translation with personal data led home; None where it cannot be one of this text into this language."""
    said = translation.strip()
    own = _own_placeholders(source)
    bare = _PLACEHOLDER.sub(" ", said)
    sound = (
        any(map(str.isalnum, said))
        and len(said) <= len(source.shown) * _TIMES + _MORE
        and set(_PLACEHOLDER.findall(said)) <= own.keys()
        and not any(pattern.search(bare) for pattern in _LEADS_AWAY)
        and _letters(said) != _letters(neutral(source.shown))
        and _is_in(language, bare)
    )
    if not sound:
        return None
    figures = _figures(bare) ^ _figures(_PLACEHOLDER.sub(" ", source.shown))
    return Translated(
        text=_PLACEHOLDER.sub(lambda found: own[found[0]], said),
        author=author,
        # one digit is as often a word: "两天", "2 days"
        figures=tuple(sorted(each for each in figures if len(each) > 1)),
        cut=len(source.text) > SHOWN,
    )


def _own_placeholders(source: Masked) -> dict[str, str]:
    """What each placeholder of a masked text stands for; words in brackets that the text has itself are themselves."""
    own = {each: each for each in _PLACEHOLDER.findall(source.shown)}
    for gap in source.gaps:
        own[source.text[gap.start : gap.end]] = source.original[gap.original_start : gap.original_end]
    return own


def _is_in(language: str, text: str) -> bool:
    letters = [each for each in text if each.isalpha()]
    if not letters:
        return True
    share = sum(_HAN.match(each) is not None for each in letters) / len(letters)
    return share >= _LEAST_HAN if language == "zh" else share <= _MOST_HAN


def _figures(text: str) -> frozenset[str]:
    """Runs of digits, whatever separates thousands and decimals."""
    plain = "".join(str(unicodedata.digit(each, each)) for each in unicodedata.normalize("NFKC", text))
    return frozenset(re.findall(r"[0-9]+", re.sub(r"(?<=[0-9])[.,'’](?=[0-9])", "", plain)))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))
