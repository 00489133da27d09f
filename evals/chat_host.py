"""A page that shows the companion in a frame as Chatwoot shows a dashboard app, for proofs and tests.

It answers `chatwoot-dashboard-app:fetch-info` with the documented message, and like some versions drops the first.
Whoever drives it writes into `window.talk`.
"""

from __future__ import annotations

import json

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

_PAGE = """<!doctype html><meta charset="utf-8"><title>host</title>
<iframe id="app" width="400" height="760" src="%(panel)s"></iframe>
<script>
window.asked = 0;
window.talk = { id: 7, custom_attributes: %(attributes)s, messages: [] };
window.write = (content, more = {}) => {
  const id = talk.messages.length + 1;
  talk.messages.push({ id, content, message_type: 0, private: false, created_at: id, ...more });
  return id;
};
window.tell = () => document.getElementById("app").contentWindow.postMessage(JSON.stringify({
  event: "appContext", data: { conversation: talk, contact: { id: 3, name: "A. Buyer" }, currentAgent: { id: 1 } },
}), "*");
window.addEventListener("message", ({ data }) => {
  if (data !== "chatwoot-dashboard-app:fetch-info") return;
  asked += 1;
  if (asked > 1) tell();
});
</script>"""


def chat_host(panel: str, *, order: str = "") -> Starlette:
    """An application with that page at `/`; `panel` is the address that it frames, `order` a number it knows."""

    async def page(_: Request) -> HTMLResponse:
        attributes = json.dumps({"order_number": order} if order else {})
        return HTMLResponse(_PAGE % {"panel": panel, "attributes": attributes})

    return Starlette(routes=[Route("/", page)])
