// What the companion says to the desk and hears from it: with the session, or with a key that was pasted.
"use strict";

const wire = (() => {
  const own = () => document.body.dataset.key;
  const store = { // a frame of another site may have no storage: then a key lasts as long as the page
    get: () => { try { return sessionStorage.getItem("companion") ?? ""; } catch { return ""; } },
    set: (value) => { try { sessionStorage.setItem("companion", value); } catch { /* kept in the page alone */ } },
  };
  let key = "";

  const headers = (more = {}) => ({ ...more, ...(key ? { Authorization: `Bearer ${key}` } : { "X-CSRF": own() }) });
  const get = (path) => fetch(path, { headers: headers(), credentials: "same-origin" });
  const post = (path, body, signal) => fetch(path, {
    method: "POST", body: JSON.stringify(body), signal, credentials: "same-origin",
    headers: headers({ "Content-Type": "application/json", Accept: "text/event-stream, application/json" }),
  });

  // Server-sent events out of an answer to POST, one after another.
  async function* events(answer) {
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      rest += value.replaceAll("\r\n", "\n");
      const blocks = rest.split("\n\n");
      rest = blocks.pop();
      for (const block of blocks) {
        const lines = block.split("\n");
        const name = lines.find((each) => each.startsWith("event:"))?.slice(6).trim();
        const data = lines.filter((each) => each.startsWith("data:")).map((each) => each.slice(5)).join("\n");
        if (name) yield { name, data: JSON.parse(data) };
      }
    }
  }
  const use = (value) => { key = value; store.set(value); };
  key = store.get();
  return { get, post, events, use };
})();

// The conversation as the page around this one tells it: Chatwoot's documented message of a dashboard app.
const host = (() => {
  const ASK = "chatwoot-dashboard-app:fetch-info";
  const allowed = () => document.body.dataset.hosts.split(" ").filter(Boolean);
  const HOW = { 0: "buyer", incoming: "buyer", 1: "seller", outgoing: "seller", 3: "seller", template: "seller" };

  const turnsOf = (messages) => [...messages]
    .filter((each) => !each.private && HOW[each.message_type] && !each.content_attributes?.deleted && each.content)
    .sort((a, b) => a.created_at - b.created_at || a.id - b.id)
    .map((each) => ({ author: HOW[each.message_type], text: String(each.content).slice(0, 5000) }));
  const read = (data) => {
    let said = data;
    try { if (typeof said === "string") said = JSON.parse(said); } catch { return null; }
    const talk = said?.event === "appContext" ? said.data?.conversation : null;
    if (!talk || !Array.isArray(talk.messages)) return null;
    const photos = talk.messages.flatMap((each) => each.attachments ?? []).filter((each) => each.file_type === "image").length;
    return { id: String(talk.id ?? ""), turns: turnsOf(talk.messages), order: String(talk.custom_attributes?.order_number ?? ""), photos };
  };
  const listen = (told) => {
    if (window.parent === window || !allowed().length) return;
    let heard = false;
    window.addEventListener("message", (event) => {
      if (event.source !== window.parent || !allowed().includes(event.origin)) return;
      const talk = read(event.data);
      if (talk) { heard = true; told(talk); }
    });
    const ask = () => window.parent.postMessage(ASK, "*"); // says nothing of anybody
    const loop = () => { // some versions drop the first request, and none tells by itself that a message came
      if (!document.hidden) ask();
      setTimeout(loop, heard ? 1500 : 400);
    };
    loop();
    document.addEventListener("visibilitychange", () => { if (!document.hidden) ask(); });
  };
  return { listen };
})();
