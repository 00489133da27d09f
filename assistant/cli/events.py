"""`assistant events key`: the key that a shop's own system signs its events with."""

from __future__ import annotations

from typing import Annotated

import typer

from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

events = typer.Typer(help=N_("Events that arrive by themselves."), no_args_is_help=True)

#: nothing but the standard library, so that it runs wherever the sender does; the key stays out of the code
EXAMPLE = """
import base64, hashlib, hmac, json, os, time, urllib.request

KEY = base64.b64decode(os.environ["DESK_EVENT_KEY"].removeprefix("whsec_"))

def send(event_id, shop_event):
    body = json.dumps(shop_event).encode()
    moment = str(int(time.time()))
    signed = hmac.new(KEY, f"{{event_id}}.{{moment}}.".encode() + body, hashlib.sha256).digest()
    headers = {{
        "content-type": "application/json",
        "webhook-id": event_id,
        "webhook-timestamp": moment,
        "webhook-signature": "v1," + base64.b64encode(signed).decode(),
    }}
    request = urllib.request.Request("http://127.0.0.1:8321/api/events", body, headers)
    return json.load(urllib.request.urlopen(request))

print(send("evt-1", {{
    "shop": "{shop}",
    "type": "review",
    "at": "2026-11-22T15:30:00+08:00",
    "data": {{"external_id": "R2001", "order_number": "6947000001", "text": "杯盖第二天就裂了", "rating": 1}},
}}))
"""


def register(app: typer.Typer) -> None:
    app.add_typer(events, name="events")


@events.callback()
def _events() -> None:
    """Without this typer would make the only command of the group the group itself."""


@events.command("key", help=N_("Make the key a shop signs its events with, and show it once with an example."))
def key(
    context: typer.Context,
    new: Annotated[bool, typer.Option("--new", help=N_("Replace the key; the old one is worth nothing then."))] = False,
) -> None:
    run_async(_key(session_of(context), new))


async def _key(session: Session, new: bool) -> None:
    from assistant.parts import event_keys

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
    made = event_keys(session.settings).make(shop.id, replace=new)
    if made is None:
        session.say("Shop {shop} has a key already; it is not shown again. Replace it with --new.", shop=shop.id)
        raise typer.Exit(1)
    session.say("The key of shop {shop}, shown this once. Whoever has it can send events in its name.", shop=shop.id)
    typer.echo(made)
    session.say("An event in Python, with the key in DESK_EVENT_KEY, while `assistant serve` runs:")
    typer.echo(EXAMPLE.format(shop=shop.id), err=True)
