"""A page that shows the companion in a frame as Chatwoot shows a dashboard app, for proofs and tests.

It answers `chatwoot-dashboard-app:fetch-info` with the documented message, and like some versions drops the first.
Whoever drives it writes into `window.talk`.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

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


@contextmanager
def chat_host(panel: str, *, port: int = 0, order: str = "") -> Iterator[str]:
    """That page on a port of this machine, by default a free one; `panel` is the address it frames.

    `order` is a number that the conversation carries among its custom attributes. Gives the page's address.
    """
    attributes = json.dumps({"order_number": order} if order else {})
    body = (_PAGE % {"panel": panel, "attributes": attributes}).encode()

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: whoever drives the page says what happens."""

    with ThreadingHTTPServer(("127.0.0.1", port), Page) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join(timeout=5)
