"""What the use cases need of the database: one transaction with a few shelves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from assistant.desk.approval_ports import Approvals, People
from assistant.desk.clock_ports import Clocks
from assistant.desk.serving_ports import Claims, Workers
from assistant.domain.approval import DraftState, OutboxState, OutboxStep
from assistant.domain.audit import AuditRecord, Happened
from assistant.domain.budget import PledgeStep, Spent, Windows
from assistant.domain.case import Case, CaseState, Photo
from assistant.domain.clause import Clause
from assistant.domain.intake import AnyRow, ImportCount, Kind, MessageRow, ReviewRow, TicketRow
from assistant.domain.knowledge import Gap
from assistant.domain.known import CaseLink, Entry, NewCase
from assistant.domain.money import Money
from assistant.domain.proposal import Proposal
from assistant.domain.rates import Side
from assistant.domain.records import Approval, DraftRecord, OutboxItem, ProposalRecord
from assistant.domain.shop import Shop
from assistant.domain.verdict import Finding


class Shops(Protocol):
    async def add(self, shop: Shop, now: datetime) -> None: ...
    async def change(self, shop: Shop) -> None:
        """Put another profile under the shop's id."""
        ...

    async def all(self) -> list[Shop]: ...
    async def get(self, shop: str) -> Shop | None: ...


class Texts(Protocol):
    async def put(self, shop: str, buyer: int, body: str) -> int: ...


class Entries(Protocol):
    """Keys of everything that was taken in."""

    async def known(self, shop: str, keys: Sequence[str]) -> dict[str, Entry]: ...
    async def put(self, shop: str, entries: Sequence[Entry]) -> None:
        """Insert, or replace what stands under the key."""
        ...


class Orders(Protocol):
    async def main_numbers(self, shop: str, numbers: Sequence[str]) -> dict[str, str]:
        """The order each number belongs to, where it is that of a sub-order; others are left out."""
        ...

    async def put(self, shop: str, rows: Sequence[AnyRow], *, currency: str) -> None:
        """Merge what rows say of orders, lines, parcels and buyers; what is not said erases nothing.

        Rows without an order number say nothing here.
        A parcel of an unknown order makes that order. `currency` is that of lines that name none.
        """
        ...

    async def totals(self, shop: str, side: Side) -> dict[str, int]:
        """How many orders have each value of a side; cancelled ones and unknown values are left out."""
        ...


class Cases(Protocol):
    async def links(
        self, shop: str, *, orders: Sequence[str], threads: Sequence[str]
    ) -> tuple[dict[str, list[CaseLink]], dict[str, CaseLink]]:
        """The cases of these orders, oldest first, and the case of each chat."""
        ...

    async def open(self, shop: str, new: Sequence[NewCase]) -> list[str]:
        """Open cases; gives their ids in order."""
        ...

    async def put_reviews(self, shop: str, rows: Sequence[tuple[str, ReviewRow, datetime]]) -> None:
        """Reviews as (case, row, written at); an empty reply, rating or addition erases nothing."""
        ...

    async def put_messages(self, shop: str, rows: Sequence[tuple[str, str, MessageRow, datetime]]) -> None:
        """Chat turns as (case, key, row, sent at)."""
        ...

    async def put_tickets(self, shop: str, rows: Sequence[tuple[str, str, TicketRow, datetime]]) -> None:
        """After-sale requests as (case, key, row, opened at)."""
        ...

    async def put_photos(self, shop: str, photos: Sequence[tuple[str, Photo]]) -> None:
        """Photos as (case, photo); one that the case already has is not added again."""
        ...

    async def put_reply(self, shop: str, case: str, text: str) -> None:
        """What the seller answered the case's review in public."""
        ...

    async def link(self, shop: str, case: str, *, order: str = "", thread: str = "", product: str = "") -> None:
        """Tie a case to its order, its chat and its product, where it has none yet."""
        ...

    async def merge(self, shop: str, case: str, into: str) -> None:
        """Move everything of a case into another; the first is set aside and says where it went."""
        ...

    async def touch(self, shop: str, ids: Sequence[str]) -> None:
        """The cases changed: their versions grow, and whoever works on them works in vain."""
        ...

    async def get(self, shop: str, case: str) -> Case | None: ...
    async def some(self, shop: str, ids: Sequence[str]) -> list[Case]: ...
    async def of_orders(self, shop: str, numbers: Sequence[str]) -> list[str]:
        """Ids of the cases of these orders."""
        ...

    async def in_states(self, shop: str, states: Iterable[CaseState]) -> list[Case]: ...
    async def count(self, shop: str) -> dict[CaseState, int]: ...
    async def move(self, shop: str, case: str, state: CaseState, *, error: str = "") -> None: ...
    async def move_all(self, shop: str, ids: Sequence[str], state: CaseState, *, error: str = "") -> None: ...
    async def put_extras(self, shop: str, case: str, minor: int) -> None:
        """What the buyer proved to have paid because of it, in minor units of the case's currency."""
        ...

    async def take_over(self, shop: str, case: str, *, by: str) -> None: ...
    async def buyer_of(self, shop: str, case: str) -> int: ...
    async def buyers_of(self, shop: str, ids: Sequence[str]) -> dict[str, int]: ...


class Proposals(Protocol):
    async def add(self, shop: str, new: Sequence[tuple[Case, Proposal, int]], *, now: datetime) -> list[int]: ...
    async def latest(self, case: Case) -> ProposalRecord | None: ...
    async def latest_of(self, wanted: list[Case]) -> dict[str, ProposalRecord]: ...
    async def draft(self, shop: str, number: int) -> DraftRecord: ...
    async def rewrite(
        self, record: DraftRecord, text: str, *, findings: tuple[Finding, ...], buyer: int, by: str
    ) -> None: ...
    async def move(self, record: DraftRecord, state: DraftState) -> bool: ...
    async def citing(self, shop: str, clauses: Iterable[str]) -> list[str]: ...
    async def erase_unsent(self, shop: str, clauses: Iterable[str], *, now: datetime, by: str) -> tuple[int, int]: ...


class Clauses(Protocol):
    async def any(self, shop: str) -> bool: ...
    async def standing(self, shop: str, ids: Iterable[str]) -> dict[str, Clause]: ...
    async def ids_of(self, shop: str, document: str) -> list[str]: ...


class Gaps(Protocol):
    async def add(self, shop: str, found: Sequence[Gap]) -> None: ...
    async def since(self, shop: str, moment: datetime) -> list[Gap]: ...


class Outbox(Protocol):
    async def approve(
        self,
        draft: DraftRecord,
        *,
        channel: str,
        target: str,
        approver: str,
        second: str = "",
        digest: str,
        now: datetime,
        expires_at: datetime,
        not_before: datetime,
        again_at: datetime | None = None,
    ) -> int: ...
    async def approval(self, shop: str, number: int) -> Approval: ...
    async def get(self, shop: str, number: int) -> OutboxItem | None: ...
    async def of_case(self, shop: str, case: str) -> list[OutboxItem]: ...
    async def in_state(
        self,
        shop: str,
        state: OutboxState,
        *,
        due: datetime | None = None,
        patient: bool = False,
        limit: int = 500,
    ) -> list[OutboxItem]: ...
    async def count(self, shop: str) -> dict[OutboxState, int]: ...
    async def step(
        self,
        item: OutboxItem,
        step: OutboxStep,
        *,
        now: datetime,
        owner: str = "",
        reference: str = "",
        reason: str = "",
        again_at: datetime | None = None,
    ) -> OutboxItem | None: ...


class Shown(Protocol):
    async def replies(self, case: Case, *, but: int) -> list[str]:
        """The newest public replies on the product of a case that are approved or out, without draft `but`."""
        ...


class Pledges(Protocol):
    async def reserve(self, shop: str, amount: Money, *, draft: int, buyer: int, now: datetime) -> None: ...
    async def step(self, shop: str, draft: int, step: PledgeStep) -> None: ...
    async def reserved(self, shop: str, draft: int) -> int:
        """Minor units that are reserved for this draft."""
        ...

    async def spent(self, shop: str, currency: str, *, buyer: int, windows: Windows) -> Spent: ...
    async def since(self, shop: str, moment: datetime) -> Mapping[str, int]: ...
    async def projected(self, shop: str) -> Mapping[str, int]:
        """Minor units by currency that the offers of cases waiting for a person would take from the budgets."""
        ...


class Imports(Protocol):
    async def begin(self, shop: str, file_digest: str, now: datetime, *, kind: Kind) -> int: ...
    async def count(self, shop: str, number: int, so_far: ImportCount, *, finished_at: datetime | None) -> None: ...


class Audit(Protocol):
    async def append(
        self, shop: str, *, at: datetime, actor: str, action: str, subject: str, facts: Mapping[str, str]
    ) -> None: ...
    async def append_all(self, shop: str, happened: Sequence[Happened], *, at: datetime) -> None: ...
    async def records(self, shop: str, *, subject: str = "") -> list[tuple[AuditRecord, str]]: ...


class Work(Protocol):
    """One transaction."""

    @property
    def shops(self) -> Shops: ...
    @property
    def people(self) -> People: ...
    @property
    def texts(self) -> Texts: ...
    @property
    def entries(self) -> Entries: ...
    @property
    def orders(self) -> Orders: ...
    @property
    def cases(self) -> Cases: ...
    @property
    def claims(self) -> Claims: ...
    @property
    def proposals(self) -> Proposals: ...
    @property
    def clauses(self) -> Clauses: ...
    @property
    def clocks(self) -> Clocks: ...
    @property
    def gaps(self) -> Gaps: ...
    @property
    def approvals(self) -> Approvals: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def shown(self) -> Shown: ...
    @property
    def pledges(self) -> Pledges: ...
    @property
    def imports(self) -> Imports: ...
    @property
    def audit(self) -> Audit: ...
    @property
    def workers(self) -> Workers: ...

    def apart(self) -> AbstractAsyncContextManager[None]:
        """A part of the transaction that is undone alone where it fails; the rest goes on."""
        ...


class Photos(Protocol):
    """Pictures of buyers, each kept once, re-encoded, under its own SHA-256."""

    async def keep(self, references: Sequence[str], *, beside: Path | None) -> list[Photo]:
        """Take in what each reference names: a file below the folder `beside`, or a `data:` URL.

        What is no such picture, an address on the web above all, stays a reference and is never fetched.
        """
        ...


class Store(Protocol):
    """Leaving a block commits, an error rolls back; writing blocks exclude each other."""

    def reading(self) -> AbstractAsyncContextManager[Work]: ...
    def writing(self) -> AbstractAsyncContextManager[Work]: ...
