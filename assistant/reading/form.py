"""R-LENGTH, R-LANGUAGE and R-PACK: the text as a whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from assistant.domain.note import N_, Note
from assistant.domain.rulepack import Disclosure, Permission, RulePack, permits
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.scene import Scene

#: limits of a rule pack that says nothing, which is also what holds without a pack
_REPLY_LENGTH, _CHAT_LENGTH = 500, 2000
_SCRIPTS = {
    "han": re.compile("[\u3400-\u4dbf\u4e00-\u9fff]"),
    "kana": re.compile("[\u3040-\u30ff]"),
    "thai": re.compile("[\u0e00-\u0e7f]"),
    "latin": re.compile("[a-z\u00e0-\u024f\u1e00-\u1eff]"),
    "hangul": re.compile("[\uac00-\ud7af]"),
    "cyrillic": re.compile("[\u0400-\u052f]"),
}
_SCRIPT_OF = {"zh": "han", "ja": "kana", "th": "thai"}
_SAYS_AI = re.compile(r"(?<![a-z])(?:ai|ia|a\.i\.)(?![a-z])|人工智能|智能助手|automatically generated|machine-assisted")
#: letters a text needs before its language can be judged
_ENOUGH = 12
_ALIKE = frozenset({"id", "ms"})


def length(scene: Scene) -> Iterator[Finding]:
    """An empty text, or one the platform would not take; lengths in characters."""
    text, pack = scene.draft.text, scene.pack
    if not any(each.isalnum() for each in scene.folded.text):
        note = Note(message=N_("the text is empty: write one or reject it"))
        yield _whole("R-LENGTH", Verdict.BLOCK, text, note)
    reply_length, chat_length = (pack.reply_length, pack.chat_length) if pack else (_REPLY_LENGTH, _CHAT_LENGTH)
    most = reply_length if scene.public else chat_length
    if len(text) > most:
        values = {"length": str(len(text)), "most": str(most)}
        note = Note(message=N_("{length} characters, {most} are allowed: shorten it"), values=values)
        yield Finding(rule="R-LENGTH", verdict=Verdict.BLOCK, start=most, end=len(text), note=note)


def language(scene: Scene, detect_language: Callable[[str], str] | None) -> Iterator[Finding]:
    """A text whose script, or detected language, is not the draft's."""
    wanted = scene.draft.language
    counts = {script: len(pattern.findall(scene.folded.text)) for script, pattern in _SCRIPTS.items()}
    letters = sum(counts.values())
    if letters < _ENOUGH:
        return
    fits = _fits(wanted, counts, letters)
    if fits and detect_language:
        seen = detect_language(scene.draft.text)
        fits = not seen or seen == wanted or {seen, wanted} == _ALIKE
    if not fits:
        note = Note(message=N_("the text does not read as {language}: check it"), values={"language": wanted})
        yield _whole("R-LANGUAGE", Verdict.WARN, scene.draft.text, note)


def _fits(wanted: str, counts: dict[str, int], letters: int) -> bool:
    """At least a third of the letters in the script of the language; Japanese needs kana, Chinese has none."""
    script = _SCRIPT_OF.get(wanted, "latin")
    if wanted == "ja":
        return counts["kana"] * 5 >= letters and (counts["kana"] + counts["han"]) * 3 >= letters
    if wanted == "zh" and counts["kana"] * 5 > letters:
        return False
    return counts[script] * 3 >= letters


def pack_in_force(scene: Scene) -> Iterator[Finding]:
    """Without rules in force no send is permitted by itself."""
    if not permits(scene.pack, Permission.SEND, scene.day):
        yield _whole("R-PACK", Verdict.WARN, scene.draft.text, _why_not(scene.pack))
    elif scene.pack and scene.pack.old(scene.day):
        values = {"pack": scene.pack.id, "checked": scene.pack.checked_on.isoformat()}
        message = N_("the rules {pack} were last checked on {checked}: compare them with their source")
        yield _whole("R-PACK", Verdict.WARN, scene.draft.text, Note(message=message, values=values))


def disclosure(scene: Scene) -> Iterator[Finding]:
    """Where the rules demand it, a text says that a machine helped to write it."""
    pack = scene.pack
    if pack is None or pack.ai_disclosure is not Disclosure.REQUIRED or not pack.in_force(scene.day):
        return
    if not _SAYS_AI.search(scene.folded.text):
        note = Note(message=N_("the rules {pack} demand a word that AI helped: add it"), values={"pack": pack.id})
        yield _whole("R-DISCLOSURE", Verdict.BLOCK, scene.draft.text, note)


def _why_not(pack: RulePack | None) -> Note:
    if pack is None:
        return Note(message=N_("there are no rules for this platform and market: the send waits for a supervisor"))
    values = {"pack": pack.id, "until": pack.valid_until.isoformat()}
    message = N_("the rules {pack} are not in force (until {until}): the send waits for a supervisor")
    return Note(message=message, values=values)


def _whole(rule: str, verdict: Verdict, text: str, note: Note) -> Finding:
    return Finding(rule=rule, verdict=verdict, start=0, end=len(text), note=note)
