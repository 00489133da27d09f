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
from assistant.desk.accounts import Accounts
from assistant.desk.after_offer import AfterOffer
from assistant.desk.approve import Decisions
from assistant.desk.approvers import Approvers
from assistant.desk.asking_again import AskingAgain
from assistant.desk.auditing import Auditing
from assistant.desk.buyers import Buyers
from assistant.desk.by_hand import ByHand
from assistant.desk.casefile import CaseFiles
from assistant.desk.cases import Reader
from assistant.desk.changes import Changes
from assistant.desk.clocks import Clocks
from assistant.desk.companion import Companion
from assistant.desk.correcting import Correcting
from assistant.desk.dispatch import ChannelOf, Dispatch
from assistant.desk.elsewhere import Elsewhere
from assistant.desk.exporting import Exporting
from assistant.desk.exports import Exports
from assistant.desk.extras import Extras
from assistant.desk.figures import FigureDesk
from assistant.desk.follow_up import FollowUpDesk
from assistant.desk.groups import Groups
from assistant.desk.guides import Guides
from assistant.desk.handling import HandlingDesk
from assistant.desk.hooks import Hooks
from assistant.desk.insight import Insight
from assistant.desk.intake import Intake
from assistant.desk.knowledge import Knowledge
from assistant.desk.learning import Learning
from assistant.desk.listing import Listing
from assistant.desk.looking import Looking
from assistant.desk.model_use import ModelUsage
from assistant.desk.outbox import Outbox
from assistant.desk.oversight import Oversight
from assistant.desk.own_access import OwnAccess
from assistant.desk.people import PeopleBook
from assistant.desk.posting import Posting
from assistant.desk.repeating import Repeating
from assistant.desk.restoring import Restoring
from assistant.desk.retention import Retention
from assistant.desk.rules import Rules
from assistant.desk.sandbox import Sandbox
from assistant.desk.setting_up import SettingUp
from assistant.desk.shops import ShopBook
from assistant.desk.sign_in import SignIn
from assistant.desk.suggest import Suggest
from assistant.desk.todo_list import TodoList
from assistant.desk.triage import Triage
from assistant.desk.typing import Typing, ViewBook
from assistant.desk.visitors import Visitors
from assistant.desk.voices import Voices
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
