"""The way of one case: taken in, proposed, approved by a person, sent once, read back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.desk.departing.leaving import outgoing_of
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.intake import BadRow, ImportCount
from assistant.domain.note import Note
from assistant.domain.outgoing import Outgoing, Resend
from assistant.domain.taxonomy import Severity, TextKind
from assistant.errors import ChangedMeanwhile, ChannelFailed, NotAllowed, OutcomeUnknown
from tests.desk_kit import NOW, Kit, change, open_kit, row

pytestmark = [pytest.mark.anyio, pytest.mark.both_databases]
FIRST = "mugu-1"


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as made:
        yield made


async def test_rows_read_are_the_sum_of_what_became_of_them(kit: Kit) -> None:
    bad = BadRow(line=9, reason=Note(message="no date"), raw="x")
    count = await kit.take(row(1), row(2), bad, row(1))
    assert count == ImportCount(new=2, duplicates=1, quarantined=1)
    assert count.read == 4
    again = await kit.take(row(1), row(2, text="now it leaks as well"))
    assert again == ImportCount(updated=1, duplicates=1)


async def test_a_new_case_becomes_a_proposal_with_three_drafts(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    view = await kit.reader.view("mugu", FIRST)
    assert view.case.state is CaseState.PROPOSED
    assert view.proposal is not None
    assert [each.kind for each in view.proposal.drafts] == list(DraftKind)
    assert view.proposal.proposal.offer is not None
    assert all(not each.findings for each in view.proposal.drafts)


async def test_nothing_leaves_without_approval(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    assert await kit.send() == {}
    assert kit.channel.taken == []


async def test_the_approved_bytes_leave_once_and_the_private_text_first(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST)
    sent = await kit.send()
    assert {kind: state for kind, (state, _) in sent.items()} == {"private_offer": "sent", "public_reply": "sent"}
    assert [each.kind for each in kit.channel.taken] == ["private_offer", "public_reply"]
    view = await kit.reader.view("mugu", FIRST)
    assert view.proposal is not None
    assert kit.channel.taken[1].text == view.proposal.drafts[0].draft.text
    assert view.case.state is CaseState.ANSWERED
    assert await kit.send() == {}


async def test_a_public_text_that_speaks_of_a_private_one_waits_for_it(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "public_reply")
    assert await kit.send() == {"public_reply": ("queued", "waits for the private message it speaks of")}
    assert kit.channel.taken == []


async def test_an_expired_approval_is_refused(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    assert (await kit.send(now=NOW + timedelta(days=3)))["private_offer"] == ("refused", "the approval has expired")


async def test_one_byte_changed_in_the_database_is_refused_and_recorded(kit: Kit, tmp_path: Path) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    await change(
        tmp_path,
        "UPDATE texts SET body = replace(body, '.', '!') WHERE id = "
        "(SELECT text FROM drafts WHERE kind = 'private_offer')",
    )
    state, why = (await kit.send())["private_offer"]
    assert (state, why) == ("refused", "what would leave is not what was approved")
    assert kit.channel.taken == []
    records = await kit.auditing.of_case("mugu", FIRST)
    assert records[-1].action == "send_refused"
    assert records[-1].facts["reason"] == why


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE approvals SET target = 'order:1'",
        "UPDATE approvals SET channel = 'webhook'",
        "UPDATE approvals SET approver = 'Mallory'",
        "UPDATE approvals SET expires_at = '2030-01-01 00:00:00.000000'",
        "UPDATE approvals SET digest = replace(digest, substr(digest, 1, 1), 'x')",
        "UPDATE drafts SET language = 'zh'",
        "UPDATE drafts SET state = 'waiting'",
        "UPDATE proposals SET offer = CAST(replace(CAST(offer AS TEXT), '4500', '9500') AS JSON)",
        "UPDATE order_lines SET paid = 1",
    ],
)
async def test_whatever_an_approval_binds_is_compared_again(kit: Kit, tmp_path: Path, tampering: str) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    await change(tmp_path, tampering)
    assert (await kit.send())["private_offer"][0] == "refused"
    assert kit.channel.taken == []


async def test_a_changed_review_voids_proposal_and_approval(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST)
    await kit.take(row(1, text="I was wrong, the colour is off, the seam is fine"))
    assert await kit.send() == {}
    view = await kit.reader.view("mugu", FIRST)
    assert view.case.state is CaseState.NEW
    assert {str(each.state) for each in view.outbox} == {"cancelled"}


async def test_another_rating_alone_voids_nothing(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST)
    assert await kit.take(row(1, rating=5)) == ImportCount(updated=1)
    assert len(await kit.send()) == 2


async def test_the_sellers_reply_seen_again_confirms_ours(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST)
    await kit.send()
    await kit.take(row(1, seller_reply=kit.channel.taken[1].text + " "))
    view = await kit.reader.view("mugu", FIRST)
    assert [str(each.state) for each in view.outbox if each.draft == 1] == ["confirmed"]


async def test_a_review_the_seller_answered_elsewhere_is_not_drafted(kit: Kit) -> None:
    await kit.take(row(1), row(2, seller_reply="sorry, please contact us"))
    await kit.run()
    assert (await kit.reader.view("mugu", "mugu-2")).proposal is None
    await kit.take(row(1, seller_reply="we are on it"))
    assert (await kit.reader.view("mugu", FIRST)).case.state is CaseState.SET_ASIDE


async def test_an_edit_ends_the_approval_and_is_judged(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    text = "We will refund you 900 dollars."
    findings = await kit.decisions.edit(kit.shop, FIRST, DraftKind.PRIVATE_OFFER, text, by="Li", now=NOW)
    assert any(each.verdict == "block" for each in findings)
    assert await kit.send() == {}
    with pytest.raises(NotAllowed, match="guard blocks"):
        await kit.approve(FIRST, "private_offer")


async def test_above_the_limit_only_a_supervisor_may_approve(kit: Kit) -> None:
    kit.diagnoser.usual = replace(kit.diagnoser.usual, safety=True, severity=Severity.SERIOUS)
    await kit.take(row(1))
    await kit.run()
    with pytest.raises(NotAllowed, match="supervisor"):
        await kit.approve(FIRST, by="Li")
    await kit.approve(FIRST, by="Wang")


async def test_without_an_order_there_is_no_private_text_to_send(kit: Kit) -> None:
    await kit.take(row(1, order_number=""))
    await kit.run()
    with pytest.raises(NotAllowed, match="no certain link to an order"):
        await kit.approve(FIRST, "private_offer")
    await kit.approve(FIRST, "public_reply")
    assert (await kit.send())["public_reply"][0] == "sent"


async def test_an_approval_of_an_old_version_is_refused(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.take(row(1, text="and it smells"))
    with pytest.raises((ChangedMeanwhile, NotAllowed)):
        await kit.approve(FIRST)


async def test_no_answer_from_the_channel_is_never_sent_again_by_itself(kit: Kit) -> None:
    kit.channel.trouble = {"private_offer": OutcomeUnknown()}
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    assert (await kit.send())["private_offer"][0] == "unknown"
    kit.channel.trouble = {}
    assert await kit.send() == {}
    settled = await kit.outbox.settle("mugu", 1, sent=True, by="Li", now=NOW)
    assert settled.state == "sent"


async def test_a_refusing_channel_gets_the_same_bytes_again(kit: Kit) -> None:
    kit.channel.trouble = {"private_offer": ChannelFailed("busy")}
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    assert (await kit.send())["private_offer"][0] == "queued"
    kit.channel.trouble = {}
    assert (await kit.send())["private_offer"][0] == "sent"
    assert len(kit.channel.taken) == 1
    history = [each.action for each in await kit.auditing.of_case("mugu", FIRST)]
    assert history[-5:] == ["claimed", "not_sent", "claimed", "offer_told", "sent"]


async def test_the_record_never_says_sent_of_what_nobody_knows_about(kit: Kit) -> None:
    kit.channel.trouble = {"private_offer": OutcomeUnknown()}
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    assert (await kit.send())["private_offer"][0] == "unknown"
    history = [each.action for each in await kit.auditing.of_case("mugu", FIRST)]
    assert history[-2:] == ["claimed", "send_unknown"]


@pytest.mark.parametrize(
    ("resend", "arrived", "state", "texts"),
    [
        ("keyed", False, "sent", 1),
        ("upsert", False, "sent", 1),
        ("listed", True, "sent", 1),
        ("listed", False, "queued", 0),
        ("never", True, "unknown", 1),
        ("never", False, "unknown", 0),
    ],
)
async def test_what_a_dead_sender_held(
    kit: Kit, tmp_path: Path, resend: str, arrived: bool, state: str, texts: int
) -> None:
    """Sent again only where that is harmless, looked up where that can be done, else a person decides."""
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    await change(tmp_path, "UPDATE outbox SET state = 'sending', owner = 'test:2:b', fence = 1")
    kit.channel.resend = Resend(resend)
    if arrived:
        kit.channel.taken.append(await _leaving(kit))
    await kit.dispatch.recover("mugu", {"test:2:b"}, now=NOW)
    assert [str(each.state) for each in await kit.outbox.items("mugu")] == ["unknown"]
    for _ in range(2):
        await kit.dispatch.reconcile("mugu", channel_of=lambda _: kit.channel, now=NOW + timedelta(minutes=1))
    assert [str(each.state) for each in (await kit.reader.view("mugu", FIRST)).outbox] == [state]
    assert len(kit.channel.taken) == texts


async def _leaving(kit: Kit) -> Outgoing:
    """What would leave of the first item."""
    view = await kit.reader.view("mugu", FIRST)
    async with kit.store.reading() as work:
        approval = await work.approvals.get("mugu", 1)
        draft = await work.proposals.draft("mugu", approval.draft)
    return outgoing_of(view.case, draft, approval)


async def test_a_poisoned_case_is_parked_and_blocks_nothing(kit: Kit) -> None:
    await kit.take(row(1), row(2, text="poison"), row(3))
    await kit.run()
    counts = await kit.reader.counts("mugu")
    assert counts == {CaseState.PROPOSED: 2, CaseState.PARKED: 1}
    assert "poisoned" in (await kit.reader.view("mugu", "mugu-2")).case.error


async def test_praise_leaves_the_complaint_path(kit: Kit) -> None:
    kit.diagnoser.special = {"love it": replace(kit.diagnoser.usual, kind=TextKind.PRAISE)}
    await kit.take(row(1, text="love it"))
    await kit.run()
    view = await kit.reader.view("mugu", FIRST)
    assert view.case.state is CaseState.SET_ASIDE
    assert view.proposal is not None
    assert view.proposal.drafts == ()


async def test_what_hurts_most_comes_first(kit: Kit) -> None:
    burnt = "it burnt my hand"
    kit.diagnoser.special = {burnt: replace(kit.diagnoser.usual, safety=True)}
    await kit.take(row(1, rating=3), row(2), row(3, text=burnt, rating=5))
    await kit.run()
    rows = await kit.reader.queue("mugu", now=NOW)
    assert [each.case.id for each in rows] == ["mugu-3", "mugu-2", "mugu-1"]


async def test_the_audit_chain_names_the_record_that_was_changed(kit: Kit, tmp_path: Path) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST)
    assert (await kit.auditing.verify("mugu")).broken_at is None
    await change(tmp_path, "UPDATE audit SET actor = 'Mallory' WHERE number = 3")
    assert (await kit.auditing.verify("mugu")).broken_at == 3
