"""The whole way of one case as one value for a dispute desk: every step with its proof, as JSON types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from assistant.desk.deciding.standing import case_of
from assistant.desk.keeping.casefile_answers import Answers
from assistant.desk.ports import Store, Work
from assistant.domain.approval import text_digest
from assistant.domain.audit import TEXT_FACT, AuditRecord, Link, first_broken
from assistant.domain.canonical import plain
from assistant.domain.case import Case
from assistant.domain.note import N_
from assistant.domain.person import Scope
from assistant.domain.shop import Shop

Json = dict[str, Any]
FORMAT = "review-repair-desk case file 1"
#: how anybody can recompute what this file claims, without this software
RECOMPUTE = (
    N_(
        "A text: SHA-256 over the bytes of `salt` (hex) followed by the text in UTF-8 gives its `digest`. The same "
        "digest stands in the record under `text`, or behind `text=` in the line of a draft."
    ),
    N_(
        "The input of a proposal: SHA-256 over the bytes of its `salt` followed by its `snapshot` in ASCII gives the "
        "fact `inputs` of the record that names this proposal."
    ),
    N_(
        "A record: take shop, number, at, actor, action, subject, facts and previous as one JSON object with sorted "
        "keys, no spaces and no escapes, in UTF-8; its SHA-256 is `digest`. `previous` is the digest of the record "
        "before."
    ),
    N_(
        "The chain: `digests` are those of all records from number `first` on. The digest of each record of this case "
        "stands there at its number, its `previous` one place before it, and the last of all is `head`. A head that "
        "the shop handed out earlier stands in this list."
    ),
)


class CaseFiles:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def of(self, shop: Shop, case: str, *, by: str, now: datetime) -> Json:
        """The file of a case; raises UnknownCase. That it was handed out is put on record first, and stands in it."""
        async with self._store.writing() as work:
            found = await case_of(work, shop.id, case)
            await work.audit.append(
                shop.id, at=now, actor=by, action=N_("case_exported"), subject=f"case:{case}", facts={}
            )
        async with self._store.reading() as work:
            return await self._file(work, shop, found, now)

    async def _file(self, work: Work, shop: Shop, case: Case, now: datetime) -> Json:
        rows = await work.persons.rows(Scope(shop=shop.id, cases=(case.id,)))
        texts = {row["id"]: text_json(row) for row in rows["texts"]}
        records = await work.audit.records(shop.id, subject=f"case:{case.id}")
        answers = Answers(rows, texts, await _clauses(work, shop.id, rows), await work.proposals.latest(case), case)
        return {
            "format": FORMAT,
            "exported_at": plain(now),
            "shop": {"id": shop.id, "name": shop.name, "time_zone": shop.time_zone},
            "case": _case(case),
            "words": words_of(rows, texts),
            "erased": _erased(rows),
            "photos": [{"sha256": row["file"], "reference": row["reference"]} for row in rows["photos"]],
            "order": plain(case.order),
            "tracking": plain(case.tracking),
            "origin": plain(case.origin),
            "proposals": answers.proposals(),
            "approvals": answers.approvals(),
            "sends": answers.sends(),
            "told": answers.told(),
            "todos": answers.todos(),
            "record": [{**plain(record), "digest": digest} for record, digest in records],
            "noted": _noted([record for record, _ in records], texts),
            "chain": _chain(await work.audit.chain(shop.id), [record for record, _ in records]),
            "recompute": list(RECOMPUTE),
        }


def text_json(row: Mapping[str, Any]) -> Json:
    """A text with its salt and digest, or when, by whom and why it was erased."""
    if row["erased_at"] is not None:
        erased = {"at": plain(row["erased_at"]), "by": row["erased_by"], "why": row["erased_why"]}
        return {"text": None, "erased": erased}
    salt = row["salt"] or b""
    return {"text": row["body"], "salt": salt.hex(), "digest": text_digest(salt, row["body"] or "")}


def _noted(records: Sequence[AuditRecord], texts: Mapping[int, Json]) -> Json:
    """What people wrote that records name by its number: notes, reasons, a proof before it was put right."""
    named = {each for record in records for name, each in record.facts.items() if name.endswith(TEXT_FACT) and each}
    return {each: texts[int(each)] for each in sorted(named, key=int) if int(each) in texts}


def _case(case: Case) -> Json:
    tickets = [
        {"id": each.id, "state": each.state, "opened_at": plain(each.opened_at), "amount": plain(each.amount)}
        for each in case.tickets
    ]
    return {
        "id": case.id,
        "state": case.state,
        "platform": case.platform,
        "market": case.market,
        "product": case.product,
        "arrived_at": plain(case.arrived_at),
        "rating": case.rating,
        "snapshot": case.snapshot(),
        "proven_extras": plain(case.extras),
        "requests": tickets,
    }


def words_of(rows: Mapping[str, Sequence[Mapping[str, Any]]], texts: Mapping[int, Json]) -> list[Json]:
    """What was said, oldest first: review, addition, requests and chat turns, and what the seller answered."""
    said: list[Json] = []
    for row in rows["reviews"]:
        for name, author, at in (
            ("text", "buyer", row["written_at"]),
            (N_("further"), "buyer", None),
            (N_("seller_reply"), "seller", None),
        ):
            said += _said("review", name, author, at, row, texts)
    for row in rows["tickets"]:
        for name in ("reason", "text"):
            said += _said(N_("after_sale"), name, "buyer", row["opened_at"], row, texts)
    for row in rows["messages"]:
        said += _said(N_("chat"), "text", row["author"], row["sent_at"], row, texts)
    return sorted(said, key=lambda each: each["at"] or "")


def _said(
    kind: str, name: str, author: str, at: datetime | None, row: Mapping[str, Any], texts: Mapping[int, Json]
) -> list[Json]:
    if row[name] is None:
        return []
    head = {"kind": kind, "part": name, "author": author, "id": row["external_id"], "at": plain(at)}
    return [{**head, **texts[row[name]]}]


def _erased(rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Json]:
    """When, by whom and why words of this case were destroyed, each time once."""
    told = {(plain(row["erased_at"]), row["erased_by"], row["erased_why"]) for row in rows["texts"] if row["erased_at"]}
    return [{"at": at, "by": by, "why": why} for at, by, why in sorted(told)]


async def _clauses(work: Work, shop: str, rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> dict[Any, Any]:
    wanted = {(hit["id"], hit["version"]) for row in rows["proposals"] for hit in row["found"]["hits"]}
    return await work.clauses.versions(shop, wanted)


def _chain(links: Sequence[Link], own: Sequence[AuditRecord]) -> Json:
    """Whether the shop's chain held when the file was made, and what ties this case's records to its head."""
    broken = first_broken(links)
    first = own[0].number if own else len(links)
    start = max(first - 1, 1)
    return {
        "records": len(links),
        "head": links[-1].digest if links else "",
        "holds": broken is None,
        "broken": plain(broken),
        "first": start,
        "digests": [each.digest for each in links[start - 1 :]],
    }
