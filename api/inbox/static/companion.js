// The companion: what the buyer says goes out, a checked suggestion comes in, an agent copies it. Nothing is sent here.
// `version` counts what the suggestion rests on; whatever comes for an older one is thrown away unseen.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const $ = (query) => document.querySelector(query);
  const words = $("#state").dataset;
  const QUIET = 200, TYPED = 400; // milliseconds after the last change until it is asked: a burst is one question
  const SHOP = /^\s*(?:[>＞]|(?:客服|商家|卖家|店铺|seller|shop|agent)\s*[:：])\s*/i;
  const BUYER = /^\s*(?:买家|顾客|客户|buyer|customer)\s*[:：]\s*/i;
  const now = { turns: [], id: "pasted", order: "", photos: 0, tone: "", reply: "", case: "", language: "", follows: false };
  let version = 0, timer = 0, retry = 500, shown = null, running = null, replies = [];

  const say = (text) => { if ($("#state").textContent !== text) $("#state").textContent = text; };
  const barred = (is) => $("#copy").setAttribute("aria-disabled", String(is));
  const waits = () => now.turns.length > 0 && now.turns.at(-1).author === "buyer";

  // Whatever stood there is gone before anything else happens.
  const withdraw = (why) => {
    version += 1;
    running?.abort();
    running = null;
    clearTimeout(timer);
    const was = shown;
    shown = null;
    $("#text").replaceChildren();
    $("#notes").replaceChildren();
    $("#text").setAttribute("aria-busy", "false");
    $("#exact").value = "";
    barred(true);
    if (why && was) say(why);
    return Boolean(was);
  };
  const later = (wait = QUIET) => { clearTimeout(timer); timer = setTimeout(ask, wait); };
  const changed = (why, wait) => {
    const was = withdraw(why);
    if (waits() || now.reply) { if (!was) say(words.asking); return later(wait); }
    say(now.turns.length ? words.nobody : words.waits);
  };

  const line = (text, name = "") => Object.assign(document.createElement("p"), { textContent: text, className: name });
  const note = (text, look) => {
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("span"), { className: `chip ${look}`, textContent: text }));
    $("#notes").append(item);
  };
  const sourceOf = (each) => [each.document, ...each.path].join(" > ");

  const showSentence = (said) => {
    if (!shown) { $("#text").replaceChildren(); shown = { text: "", parts: [] }; }
    shown.parts.push(said.text);
    shown.text = shown.parts.join(/^[\x00-\u024f]/.test(said.text) ? " " : "");
    $("#text").append(line(said.text));
    for (const each of said.findings) note(each.message, "soon");
  };
  const showSummary = (end) => {
    $("#text").setAttribute("aria-busy", "false");
    now.language = end.language;
    shown = { text: end.whole, follows: now.follows };
    $("#text").replaceChildren(line(end.whole));
    $("#text").lang = end.language;
    $("#notes").replaceChildren();
    for (const each of end.sources) note(sourceOf(each), "note");
    for (const each of [...end.findings, ...end.typed_findings]) note(each.message, each.verdict === "block" ? "severe" : "soon");
    for (const each of [end.attention, end.abstained, ...end.dropped].filter(Boolean)) note(each, "soon");
    const stopped = [...end.typed_findings, ...end.findings].some((each) => each.verdict === "block");
    for (const each of document.querySelectorAll("[data-tone]")) each.hidden = Boolean(end.tones.length) && !end.tones.includes(each.dataset.tone) && each.dataset.tone !== now.tone;
    barred(!end.whole || stopped);
    if (!end.whole || stopped) shown = null;
    say("");
  };

  const ask = async () => {
    const mine = version, abort = new AbortController();
    running?.abort();
    running = abort;
    say(words.asking);
    $("#text").setAttribute("aria-busy", "true");
    const body = {
      shop: $("#shop").value, conversation: `companion-${now.id}`.slice(0, 100), turns: now.turns.slice(-200), photos: now.photos,
      order_number: now.order, typed: $("#typed").value, ...(now.tone ? { tone: now.tone } : {}), ...(now.reply ? { reply: now.reply } : {}),
    };
    try {
      const answer = await wire.post(`/api/suggestions?lang=${document.documentElement.lang}`, body, abort.signal);
      if (mine !== version) return;
      if (answer.status === 401) return door();
      if (!answer.ok) return say((await answer.json()).detail ?? answer.statusText);
      let ended = false;
      for await (const { name, data } of wire.events(answer)) {
        if (mine !== version) return;
        if (name === "sentence") showSentence(data);
        if (name === "summary") { ended = true; showSummary(data); await keys(data.language); }
        if (name === "error") { withdraw(); return say(data.detail); }
      }
      if (!ended && mine === version) throw new TypeError("it broke off");
      retry = 500;
    } catch (error) {
      if (mine !== version || abort.signal.aborted) return;
      withdraw();
      say(words.lost);
      retry = Math.min(retry * 2, 8000);
      later(retry);
    }
  };

  // Quick replies and what the desk knows of the order.
  let known = "";
  const keys = async (language) => {
    if (!language || language === known) return;
    const answer = await wire.get(`/api/quick-replies?shop=${encodeURIComponent($("#shop").value)}&language=${language}`);
    if (!answer.ok) return;
    known = language;
    replies = (await answer.json()).replies;
    $("#quick").lang = language;
    $("#quick").replaceChildren(...replies.map((each) => {
      const item = document.createElement("li"), button = document.createElement("button");
      Object.assign(button, { type: "button", textContent: `${each.label} ` });
      button.setAttribute("aria-pressed", String(now.reply === each.name));
      if (each.key) { button.setAttribute("aria-keyshortcuts", each.key); button.append(Object.assign(document.createElement("kbd"), { textContent: each.key })); }
      button.dataset.reply = each.name;
      item.append(button);
      return item;
    }));
  };
  const give = (name) => {
    const reply = replies.find((each) => each.name === name);
    if (!reply) return;
    Object.assign(now, { reply: name, follows: reply.follows });
    pressed();
    withdraw();
    say(words.asking);
    later(0);
  };
  const pressed = () => {
    for (const each of document.querySelectorAll("[data-reply]")) each.setAttribute("aria-pressed", String(each.dataset.reply === now.reply));
    for (const each of document.querySelectorAll("[data-tone]")) each.setAttribute("aria-pressed", String(each.dataset.tone === now.tone));
  };
  const day = (moment) => new Date(moment).toLocaleDateString(document.documentElement.lang);
  const order = async () => {
    const number = now.order, about = $("#known");
    now.case = "";
    $("#take").hidden = true;
    if (!number) { about.textContent = ""; return; }
    const answer = await wire.get(`/api/orders/${encodeURIComponent(number)}?shop=${encodeURIComponent($("#shop").value)}`);
    if (number !== now.order) return;
    if (!answer.ok) { about.textContent = about.dataset.unknown; return; }
    const found = await answer.json();
    const at = (name, moment) => (moment ? `${about.dataset[name]} ${day(moment)}` : "");
    const whose = found.case ? `${about.dataset.case} ${found.case}${found.case_state === "taken_over" ? ` ${about.dataset.with.replace("{name}", found.taken_by)}` : ""}` : "";
    about.textContent = [found.product, at("placed", found.placed_at), found.shipped_at ? "" : at("promised", found.promised_ship_at), at("shipped", found.shipped_at), at("delivered", found.delivered_at), found.carrier, whose].filter(Boolean).join(" · ");
    now.case = found.case ?? "";
    $("#take").hidden = !found.case || found.case_state === "taken_over";
  };
  const take = async () => {
    if (!now.case || $("#take").hidden) return;
    const answer = await wire.post(`/api/cases/${now.case}/take`, {});
    if (!answer.ok) return say((await answer.json()).detail);
    await order();
    say(words.taken);
  };

  const copy = async () => {
    if (!shown?.text || $("#copy").getAttribute("aria-disabled") === "true") return say(words.none);
    const text = shown.text, follows = shown.follows, reply = now.reply;
    let done = true;
    try { await navigator.clipboard.writeText(text); } catch { // a frame may have no leave for the clipboard
      $("#exact").value = text;
      $("#exact").select();
      done = document.execCommand("copy");
    }
    say(done ? words.copied : words.copy);
    if (done && follows && reply) await owe(reply);
  };
  const owe = async (reply) => {
    if (!now.case) return say(`${words.copied} ${words.caseless}`);
    const answer = await wire.post(`/api/quick-replies/${reply}/used`, { case: now.case, language: now.language || "en" });
    say(`${words.copied} ${answer.ok ? words.owed : (await answer.json()).detail}`);
  };

  // Where the conversation comes from.
  const told = (talk) => {
    const other = talk.id !== now.id;
    if (!other && JSON.stringify(talk.turns) === JSON.stringify(now.turns)) return;
    const more = talk.turns.length > now.turns.length && talk.turns.at(-1)?.author === "buyer";
    Object.assign(now, { id: talk.id, turns: talk.turns, photos: talk.photos, reply: "", follows: false });
    if (other) Object.assign(now, { tone: "", order: talk.order });
    if (other) { $("#typed").value = ""; $("#order").value = talk.order; void order(); }
    pressed();
    $("#chat").hidden = true;
    $("label[for=chat]").hidden = true;
    $("#turns").hidden = false;
    $("#turns").replaceChildren(...talk.turns.slice(-8).map((each) => Object.assign(document.createElement("li"), { className: each.author, textContent: each.text, dir: "auto" })));
    $("#turns").scrollTop = $("#turns").scrollHeight;
    changed(more ? words.again : words.changed);
  };
  const pasted = () => {
    const lines = $("#chat").value.split("\n").filter((each) => each.trim());
    now.turns = lines.map((each) => (SHOP.test(each) ? { author: "seller", text: each.replace(SHOP, "") } : { author: "buyer", text: each.replace(BUYER, "") }));
    Object.assign(now, { reply: "", follows: false });
    pressed();
    changed(words.changed, TYPED);
  };

  const door = () => { withdraw(); $("#door").hidden = false; $("#desk").hidden = true; $("#key").focus(); say(""); };
  const open = async () => {
    let answer;
    try { answer = await wire.get("/api/shops"); } catch { say(words.lost); return setTimeout(open, 1000); }
    if (answer.status === 401) { if ($("#key").value) { wire.use(""); say(words.refused); } return door(); }
    const shops = (await answer.json()).shops ?? [];
    $("#shop").replaceChildren(...shops.map((each) => new Option(each.name, each.id, false, each.id === document.body.dataset.wanted)));
    $("#shop").hidden = shops.length < 2;
    $("#door").hidden = true;
    $("#desk").hidden = false;
    $("#key").value = "";
    await keys(document.documentElement.lang);
    changed();
    host.listen(told);
  };

  const listening = (event, query, does) => $(query).addEventListener(event, does);
  listening("submit", "#door", (event) => { event.preventDefault(); wire.use($("#key").value.trim()); void open(); });
  listening("input", "#chat", (event) => { if (event.isComposing) withdraw(words.changed); else pasted(); });
  listening("compositionend", "#chat", pasted);
  listening("input", "#typed", () => changed("", TYPED));
  listening("change", "#shop", () => { known = ""; void keys(now.language || document.documentElement.lang); void order(); changed(words.changed); });
  listening("input", "#order", () => { now.order = $("#order").value.trim(); $("#take").hidden = true; now.case = ""; changed(words.changed, TYPED); });
  listening("change", "#order", () => void order());
  listening("click", "#take", take);
  listening("click", "#copy", copy);
  listening("click", "#show-keys", () => $("#keys").showModal());
  listening("click", "#quick", (event) => { const name = event.target.closest("[data-reply]")?.dataset.reply; if (name) give(name); });
  listening("click", ".tones", (event) => { const name = event.target.closest("[data-tone]")?.dataset.tone; if (name) tone(name); });
  const tone = (name) => { now.tone = now.tone === name ? "" : name; pressed(); changed(""); };

  window.addEventListener("offline", () => { withdraw(); say(words.lost); });
  window.addEventListener("online", () => { retry = 500; changed(); });

  const inField = (element) => element.closest("input, textarea, select") !== null;
  const ACTS = { e: () => $("#typed").focus(), o: () => $("#order").focus(), "/": () => ($("#chat").hidden ? $("#typed") : $("#chat")).focus(), t: take, "?": () => $("#keys").showModal(), enter: copy };
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229 || event.altKey || event.metaKey || $("#desk").hidden || $("#keys").open) return;
    const field = inField(event.target);
    if (event.key === "Escape" && field) { event.target.blur(); return $("#main").focus({ preventScroll: true }); }
    if (event.ctrlKey) { if (event.key === "Enter" && field) { event.preventDefault(); void copy(); } return; }
    if (field || event.repeat) return;
    const digit = /^Digit(\d)$/.exec(event.code)?.[1];
    const act = ACTS[event.shiftKey && event.code === "Slash" ? "?" : /^Key[A-Z]$/.test(event.code) ? event.code.slice(3).toLowerCase() : event.key.toLowerCase()];
    if (event.key === "Enter" && event.target.closest("button, a, summary")) return;
    if (digit) {
      event.preventDefault();
      if (event.shiftKey) return $(`[data-tone]:nth-of-type(${digit})`)?.click();
      const found = replies.find((each) => each.key === digit);
      if (found) give(found.name);
    } else if (act) { event.preventDefault(); void act(); }
  });
  void open();
});
