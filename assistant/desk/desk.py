"""The desk: every use case a person would name, ready to be called."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from assistant.agent.graph import Agent
from assistant.desk.after.after_offer import AfterOffer
from assistant.desk.after.follow_up import FollowUpDesk
from assistant.desk.after.todo_list import TodoList
from assistant.desk.answering.asking_again import AskingAgain
from assistant.desk.answering.correcting import Correcting
from assistant.desk.answering.extras import Extras
from assistant.desk.answering.guides import Guides
from assistant.desk.answering.triage import Triage
from assistant.desk.arriving.exports import Exports
from assistant.desk.arriving.intake import Intake
from assistant.desk.deadlines.clocks import Clocks
from assistant.desk.deciding.approve import Decisions
from assistant.desk.deciding.approvers import Approvers
from assistant.desk.deciding.groups import Groups
from assistant.desk.deciding.handling import HandlingDesk
from assistant.desk.deciding.looking import Looking
from assistant.desk.deciding.oversight import Oversight
from assistant.desk.deciding.typing import Typing, ViewBook
from assistant.desk.departing.by_hand import ByHand
from assistant.desk.departing.dispatch import ChannelOf, Dispatch
from assistant.desk.departing.outbox import Outbox
from assistant.desk.departing.posting import Posting
from assistant.desk.departing.sandbox import Sandbox
from assistant.desk.door.accounts import Accounts
from assistant.desk.door.elsewhere import Elsewhere
from assistant.desk.door.own_access import OwnAccess
from assistant.desk.door.people import PeopleBook
from assistant.desk.door.sign_in import SignIn
from assistant.desk.door.staff import Staff
from assistant.desk.door.visitors import Visitors
from assistant.desk.keeping.auditing import Auditing
from assistant.desk.keeping.buyers import Buyers
from assistant.desk.keeping.casefile import CaseFiles
from assistant.desk.keeping.exporting import Exporting
from assistant.desk.keeping.restoring import Restoring
from assistant.desk.keeping.retention import Retention
from assistant.desk.lessons.learning import Learning
from assistant.desk.lessons.voices import Voices
from assistant.desk.live.companion import Companion
from assistant.desk.live.suggest import Suggest
from assistant.desk.programs.hooks import Hooks
from assistant.desk.programs.repeating import Repeating
from assistant.desk.seeing.cases import Reader
from assistant.desk.seeing.changes import Changes
from assistant.desk.seeing.figures import FigureDesk
from assistant.desk.seeing.insight import Insight
from assistant.desk.seeing.listing import Listing
from assistant.desk.seeing.model_use import ModelUsage
from assistant.desk.seeing.translating import Translating
from assistant.desk.shop.knowledge import Knowledge
from assistant.desk.shop.rules import Rules
from assistant.desk.shop.setting_up import SettingUp
from assistant.desk.shop.shops import ShopBook
from assistant.domain.outgoing import Outgoing

Present = Callable[[Outgoing], Awaitable[None]]


class Runner(Protocol):
    """Takes a shop's backlog through the stations, durably; gives how many became what."""

    async def backlog(self, shop: str, *, now: datetime, batch: int) -> dict[str, int]: ...


class Serves(Protocol):
    """Takes up what waits in every shop until `stop` is set."""

    async def run(self, stop: asyncio.Event) -> None: ...


class Pictures(Protocol):
    """Gives the file of a photo; None where it does not lie here."""

    def path_of(self, photo: str) -> Path | None: ...


class Uploads(Protocol):
    """Files that wait for a person's word; see channels/upload_shelf.py."""

    def put(self, name: str, body: bytes) -> str: ...
    def path_of(self, token: str) -> Path: ...
    def drop(self, token: str) -> None: ...


class Channels(Protocol):
    """Gives the channel of a name; `present` shows a text where a person posts it by hand."""

    def __call__(self, present: Present | None = None) -> ChannelOf: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Made by `bootstrap.build`; `close` lets go of database and index."""

    shops: ShopBook
    people: PeopleBook
    visitors: Visitors
    accounts: Accounts
    staff: Staff
    sign_in: SignIn
    elsewhere: Elsewhere
    own_access: OwnAccess
    exports: Exports
    exporting: Exporting
    intake: Intake
    photos: Pictures
    triage: Triage
    knowledge: Knowledge[Any]
    reader: Reader
    listing: Listing
    clocks: Clocks
    follow_ups: FollowUpDesk
    insight: Insight
    companion: Companion
    figures: FigureDesk
    model_usage: ModelUsage
    decisions: Decisions
    looking: Looking
    groups: Groups
    oversight: Oversight
    sandbox: Sandbox
    setting_up: SettingUp
    uploads: Uploads
    approvers: Approvers
    handling: HandlingDesk
    correcting: Correcting
    asking_again: AskingAgain
    typing: Typing
    translating: Translating
    views: ViewBook
    learning: Learning
    voices: Voices
    extras: Extras
    guides: Guides
    rules: Rules
    dispatch: Dispatch
    posting: Posting
    by_hand: ByHand
    outbox: Outbox
    after_offer: AfterOffer
    todos: TodoList
    auditing: Auditing
    changes: Changes
    case_files: CaseFiles
    buyers: Buyers
    retention: Retention
    restoring: Restoring
    repeating: Repeating
    hooks: Hooks
    agent: Agent
    suggest: Suggest
    channels: Channels
    #: reading inside is of one moment, see ports.Store
    moment: Callable[[], AbstractAsyncContextManager[None]]
    engine: Callable[[], AbstractAsyncContextManager[Runner]]
    worker: Callable[[Callable[[], datetime]], AbstractAsyncContextManager[Serves]]
    close: Callable[[], Awaitable[None]]
