"""Every table of the desk by name; a buyer's words live in `texts` alone, which can be erased.

Each carries `shop` but those of `access_tables.py`, which belong to the installation.
"""

from __future__ import annotations

from assistant.store.access_tables import accounts, devices, links, sessions, sign_ins_out, tokens, tries
from assistant.store.answer_tables import approvals, citations, drafts, edits, outbox, pledges, proposals
from assistant.store.case_tables import cases, entries, messages, photos, reviews, threads, tickets
from assistant.store.clock_tables import clock_events
from assistant.store.columns import metadata
from assistant.store.follow_up_tables import contact_stops, follow_ups
from assistant.store.group_tables import group_decisions, group_members, group_reads, steps_done
from assistant.store.hook_tables import answers_kept, hook_deliveries, hooks
from assistant.store.inbox_tables import handling, translations, typed, views
from assistant.store.learning_tables import lessons, outcomes, voices
from assistant.store.model_tables import model_holds, model_uses
from assistant.store.order_tables import order_lines, orders, parcels
from assistant.store.shop_tables import audit, buyers, clauses, gaps, imports, people, rulings, shops, texts
from assistant.store.told_tables import todo_events, todos, told_offers
from assistant.store.watch_tables import decided, flags, looks, watches
from assistant.store.worker_tables import workers

__all__ = [
    "accounts",
    "answers_kept",
    "approvals",
    "audit",
    "buyers",
    "cases",
    "citations",
    "clauses",
    "clock_events",
    "contact_stops",
    "decided",
    "devices",
    "drafts",
    "edits",
    "entries",
    "flags",
    "follow_ups",
    "gaps",
    "group_decisions",
    "group_members",
    "group_reads",
    "handling",
    "hook_deliveries",
    "hooks",
    "imports",
    "lessons",
    "links",
    "looks",
    "messages",
    "metadata",
    "model_holds",
    "model_uses",
    "order_lines",
    "orders",
    "outbox",
    "outcomes",
    "parcels",
    "people",
    "photos",
    "pledges",
    "proposals",
    "reviews",
    "rulings",
    "sessions",
    "shops",
    "sign_ins_out",
    "steps_done",
    "texts",
    "threads",
    "tickets",
    "todo_events",
    "todos",
    "tokens",
    "told_offers",
    "translations",
    "tries",
    "typed",
    "views",
    "voices",
    "watches",
    "workers",
]
