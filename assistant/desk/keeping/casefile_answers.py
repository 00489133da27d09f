"""What was proposed, approved and sent in a case, from rows, for its file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from assistant.desk.seeing.shapes import offer_json
from assistant.domain.canonical import plain
from assistant.domain.case import Case
from assistant.domain.clause import Clause
from assistant.domain.records import ProposalRecord

Json = dict[str, Any]
Row = Mapping[str, Any]


class Answers:
    """`rows` by table, `texts` by number as JSON, `clauses` by id and version, `latest` the newest proposal, typed."""

    def __init__(
        self,
        rows: Mapping[str, Sequence[Row]],
        texts: Mapping[int, Json],
        clauses: Mapping[tuple[str, str], Clause],
        latest: ProposalRecord | None,
        case: Case,
    ) -> None:
        self._rows = rows
        self._texts = texts
        self._clauses = clauses
        self._latest = latest
        self._case = case

    def proposals(self) -> list[Json]:
        """Every proposal in order; offers with their arithmetic as they were made."""
        return [
            {
                "number": row["id"],
                "made_at": plain(row["made_at"]),
                "snapshot": row["snapshot"],
                "salt": (row["salt"] or b"").hex(),
                "diagnosis": {**row["diagnosis"], "evidence": self._evidence(row)},
                "grounds": self._grounds(row["found"]),
                "offer": self._offer(row),
                "drafts": [self._draft(each) for each in self._rows["drafts"] if each["proposal"] == row["id"]],
            }
            for row in self._rows["proposals"]
        ]

    def approvals(self) -> list[Json]:
        names = ("id", "draft", "approver", "channel", "target", "digest")
        return [
            {**{name: row[name] for name in names}, **_moments(row, "given_at", "expires_at")}
            for row in self._rows["approvals"]
        ]

    def sends(self) -> list[Json]:
        """Each item of the outbox; what was sent is the text of its draft, whose digest is on record."""
        names = ("id", "draft", "approval", "state", "reference", "reason", "attempts")
        return [
            {**{name: row[name] for name in names}, **_moments(row, "not_before", "changed_at")}
            for row in self._rows["outbox"]
        ]

    def told(self) -> list[Json]:
        """What the buyer was told, in order, and in what state that is."""
        names = ("id", "draft", "proposal", "state", "needs_yes")
        return [
            {**{name: row[name] for name in names}, **_moments(row, "told_at", "lapses_at", "changed_at")}
            for row in self._rows["told_offers"]
        ]

    def todos(self) -> list[Json]:
        """What was owed because of it, with the proof that it was carried out; amounts in minor units."""
        names = ("id", "told", "errand", "remedy", "state", "amount", "currency", "owed", "proof", "done_by", "seen_in")
        return [
            {
                **{name: row[name] for name in (*names, "recovered")},
                **_moments(row, "begins_at", "done_at", "confirmed_at"),
                "note": self._texts.get(row["note"]) if row["note"] is not None else None,
            }
            for row in self._rows["todos"]
        ]

    def _evidence(self, row: Row) -> list[Json]:
        """Offsets into the buyer's words; the words too where these still are the ones the proposal rests on."""
        text = self._case.text if row["snapshot"] == self._case.snapshot() else None
        found = row["diagnosis"]["evidence"]
        return [
            {
                "start": each["start"],
                "end": each["end"],
                "text": None if text is None else text[each["start"] : each["end"]],
            }
            for each in found
        ]

    def _grounds(self, found: Row) -> Json:
        """The clauses in the versions that were relied on; the text is None where the shop has forgotten one since."""
        clauses = []
        for hit in () if found["abstained"] else found["hits"]:
            clause = self._clauses.get((hit["id"], hit["version"]))
            known = plain(clause) if clause else {}
            names = ("title", "path", "text", "valid_from", "valid_until", "ended", "source")
            clauses.append({"id": hit["id"], "version": hit["version"], **{name: known.get(name) for name in names}})
        return {"abstained": found["abstained"], "reason": found["reason"], "clauses": clauses}

    def _offer(self, row: Row) -> Json | None:
        """As stored, with each step as a message and its values; the newest one in words too."""
        stored: Json | None = row["offer"]
        if stored is None or self._latest is None or self._latest.id != row["id"]:
            return stored
        return {**stored, "in_words": (offer_json(self._latest.proposal.offer) or {}).get("because", [])}

    def _draft(self, row: Row) -> Json:
        names = ("id", "kind", "language", "state", "version", "author", "edited_by", "after_private", "findings")
        versions = [
            {"version": each["version"], "author": each["author"], **self._texts[each["text"]]}
            for each in self._rows["edits"]
            if each["draft"] == row["id"]
        ]
        newest = {"version": row["version"], "author": row["edited_by"] or row["author"], **self._texts[row["text"]]}
        return {**{name: row[name] for name in names}, **_moments(row, "due_at"), "versions": [*versions, newest]}


def _moments(row: Row, *names: str) -> Json:
    return {name: plain(row[name]) for name in names}
