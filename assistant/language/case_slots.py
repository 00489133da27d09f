"""The facts of a case that only code writes into a text, rendered for one language."""

from __future__ import annotations

from datetime import datetime

from assistant.domain.complaint import Complaint
from assistant.domain.market import defaults_of
from assistant.domain.offer import Remedy
from assistant.language.slots import date_text, money_text


def order_slots(complaint: Complaint, language: str) -> dict[str, str]:
    """Facts of order and parcel by slot name, each only where it is known."""
    order, tracking = complaint.order, complaint.tracking
    zone = defaults_of(complaint.market).time_zone
    moments = {
        "promised_date": order.promised_ship_at if order else None,
        "shipped_date": order.shipped_at if order else None,
        "delivered_date": order.delivered_at if order else None,
        "scan_date": tracking.last_scan_at if tracking else None,
    }
    slots = {name: date_text(moment, language, zone) for name, moment in moments.items() if moment}
    carrier = (tracking.carrier if tracking else "") or (order.carrier if order else "")
    if carrier:
        slots["carrier"] = carrier
    if order and order.number:
        slots["order"] = order.number
    return slots


def promised_date(promised: datetime, complaint: Complaint, language: str) -> str:
    """The day by which the shop takes the next step, in the market's time zone."""
    return date_text(promised, language, defaults_of(complaint.market).time_zone)


def amount_text(remedy: Remedy, complaint: Complaint, language: str) -> str:
    """The remedy's amount; empty where no money moves."""
    if not remedy.amount or not remedy.amount.minor:
        return ""
    return money_text(remedy.amount, language, complaint.market)
