"""Calls that leave: whatever is written into an address, none reaches a private place or another than was looked at."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import httpx
import pytest

from assistant.bootstrap import build
from assistant.channels.asking import Asking
from assistant.channels.hook_posts import HookKeyFiles, HookPosts
from assistant.channels.webhook import Webhook
from assistant.desk.shop.shops import new_shop
from assistant.domain.intake import Kind
from assistant.domain.taxonomy import Platform
from assistant.egress import pinned
from assistant.egress.addresses import OWN, Reach, may_reach, trouble_of
from assistant.egress.calling import called, open_client
from assistant.egress.pinned import Pinned, Refused
from assistant.errors import ChannelFailed, UnsafeSetup, WrongInput
from assistant.i18n import Translator
from assistant.settings import Settings
from evals.loopback import Handler, Loopback
from tests.desk_kit import NOW, lay_tables, row

pytestmark = pytest.mark.anyio
PUBLIC = "93.184.215.14"
FORM = Reach(form=True)

#: private places, each as somebody would write it to get past a look
PRIVATE = [
    *("10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.9.9", "192.168.1.1", "127.0.0.1", "127.8.8.8", "0.0.0.0"),
    *("169.254.169.254", "169.254.170.2", "100.64.0.1", "100.100.100.200", "168.63.129.16", "192.0.0.192", "0.1.2.3"),
    *("224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "198.18.0.1", "192.0.2.1", "203.0.113.9"),
    *("[::1]", "[::]", "[fe80::1]", "[fc00::1]", "[fd00:ec2::254]", "[ff02::1]", "[fec0::1]", "[2001:db8::1]"),
    *("[::ffff:127.0.0.1]", "[::ffff:a9fe:a9fe]", "[::ffff:10.0.0.1]", "[0:0:0:0:0:ffff:7f00:1]", "[::127.0.0.1]"),
    *("[64:ff9b::7f00:1]", "[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[2002:a9fe:a9fe::1]"),
    *("[2001:0:7f00:1::]", "[::ffff:0:127.0.0.1]", "[::a9fe:a9fe]", "localhost", "a.localhost", "printer.local"),
]
UNUSUAL = [
    *("2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "127.1", "127.0.1", "0x7f.1", "017700000001"),
    *(
        "127.0.0.1.",
        "10.0.0.1.",
        "localhost.",
        "example.com.",
        "00000177.0.0.1",
        "127.0.0.01",
        "1.2.3.4.5",
        "256.1.1.1",
    ),
    *("0xa9fea9fe", "2852039166", "0251.0376.0251.0376", "425.510.425.510", "[fe80::1%25eth0]", "[::1%25lo]"),
    *("exa mple.com", "exam\tple.com", "example.com%00.evil.example", "-x.example", "x-.example", "a..b.example"),
    *("x" * 64 + ".example", ".".join(["x" * 60] * 5), "127.0.0.1%2f.example", "_.", "[::1].example", "*"),
]
UNICODE = [
    *("127。0。0。1", "127．0．0．1", "127｡0｡0｡1", "１２７.0.0.1", "①②⑦.0.0.1", "ⓛocalhost", "localhost\u200b"),
    *("169。254。169。254", "exämple.com", "ex\u202eample.com", "loc\u00adalhost", "[：：1]", "𝟏𝟐𝟕.0.0.1", "ⅼocalhost"),
]
WHOLE = [
    *("http://example.com/", "ftp://example.com/", "file:///etc/passwd", "gopher://example.com:70/x", "dict://x:1/"),
    *("https://", "https:///x", "//example.com/", "example.com", "", "javascript:alert(1)", "https:example.com"),
    *("https://user@example.com/", "https://user:pass@example.com/", "https://example.com@127.0.0.1/"),
    *("https://127.0.0.1#@example.com/", "https://@example.com/", "https://example.com\\@127.0.0.1/"),
    *("https://example.com:22/", "https://example.com:6379/", "https://example.com:0/", "https://example.com:99999/"),
    *("https://example.com:-1/", "https://example.com:8O/", "https://exa\r\nmple.com/", "https://example.com/\r\nX: y"),
    *("https://[::1/", "https://[127.0.0.1]/", "https://example.com/" + "x" * 3000, "https://" + "x." * 900 + "com/"),
    *("unix:///run/x", "http+unix://%2frun%2fx/", "https://?x", "https://#x", "jar:https://example.com!/", "data:,x"),
]
HOSTS = [*PRIVATE, *UNUSUAL, *UNICODE]


@pytest.mark.parametrize("reach", [FORM, Reach(), Reach(inside=frozenset({"model.lan"}))], ids=str)
def test_no_host_in_disguise_is_called(reach: Reach) -> None:
    notes = {host: trouble_of(f"https://{host}/x", reach) for host in HOSTS}
    assert [host for host, note in notes.items() if not note or not str(note).endswith(".")] == []


def test_no_address_in_disguise_is_called() -> None:
    assert [url for url in WHOLE if not trouble_of(url, FORM)] == []


async def test_the_transport_refuses_them_by_itself() -> None:
    """Also where nobody looked at the address before."""
    left = []
    for host in HOSTS:
        async with open_client(Reach(), resolve=names(host=["127.0.0.1"])) as client:
            try:
                await client.get(f"https://{host}/")
                left.append((host, "was called"))
            except (httpx.InvalidURL, Refused, httpx.UnsupportedProtocol):
                continue
            except Exception as error:
                left.append((host, repr(error)))
    assert left == []


@pytest.mark.parametrize(
    "url",
    [
        *(
            "https://example.com/",
            "https://example.com:8443/a?b=c",
            "https://xn--fsqu00a.example/x",
            f"https://{PUBLIC}/",
        ),
        *("https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/", "https://EXAMPLE.com/", "https://a-b.c_d.example/"),
    ],
)
def test_public_addresses_may_be_called(url: str) -> None:
    assert trouble_of(url, FORM) is None


@pytest.mark.parametrize("inside", [each.strip("[]") for each in PRIVATE if each[0].isdecimal() or each[0] == "["])
def test_a_name_reaches_inside_only_where_it_is_named(inside: str) -> None:
    address = ip_address(inside)
    assert not may_reach(address, "evil.example", Reach(inside=frozenset({"model.lan"}), here=True))


def test_what_the_owner_names_may_be_inside_but_never_where_keys_of_the_cloud_lie() -> None:
    named = Reach(inside=frozenset({"model.lan", "10.0.0.9"}))
    assert trouble_of("http://model.lan:11434/v1", named) is None
    assert trouble_of("http://10.0.0.9:8000/v1", named) is None
    assert trouble_of("http://10.0.0.8:8000/v1", named)
    assert may_reach(ip_address("10.0.0.5"), "model.lan", named)
    for each in ("169.254.169.254", "fe80::1", "fd00:ec2::254", "168.63.129.16", "::ffff:169.254.169.254", "0.0.0.0"):
        assert not may_reach(ip_address(each), "model.lan", named)
    assert trouble_of("http://127.0.0.1:11434/v1", OWN) is None
    assert trouble_of("http://10.0.0.9/v1", OWN)


def test_hooks_may_be_kept_to_named_hosts() -> None:
    only = Reach(inside=frozenset({"shop.example", "crm.lan"}), only=True, form=True)
    assert trouble_of("https://shop.example/x", only) is None
    assert trouble_of("http://crm.lan:8080/x", only) is None
    note = trouble_of("https://example.com/x", only)
    assert "not among the hosts" in str(note)


def names(**known: list[str]) -> Any:
    """A resolver that knows what it is told; every other name is the first one's."""
    asked: list[str] = []

    async def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return known.get(host, next(iter(known.values())))

    resolve.asked = asked  # type: ignore[attr-defined]
    return resolve


class Noted(httpx.AsyncBaseTransport):
    """Notes where a connection would have gone."""

    def __init__(self, answer: httpx.Response | None = None, broken: frozenset[str] = frozenset()) -> None:
        self.seen: list[httpx.Request] = []
        self._answer, self._broken = answer, broken

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        if request.url.host in self._broken:
            raise httpx.ConnectError("no way there")
        return self._answer or httpx.Response(200, content=b"{}")


async def test_the_machine_that_was_looked_at_is_called_although_its_name_moves() -> None:
    """DNS rebinding: public when looked at, private a moment later. One look, and the call goes where it looked."""
    answers = iter([[PUBLIC], ["127.0.0.1"], ["127.0.0.1"]])
    noted = Noted()

    async def moving(host: str, port: int) -> list[str]:
        return next(answers)

    client = httpx.AsyncClient(transport=Pinned(FORM, resolve=moving, inner=lambda: noted))
    await client.get("https://moving.example/x")
    (seen,) = noted.seen
    assert seen.url.host == PUBLIC
    assert seen.headers["host"] == "moving.example"
    assert seen.extensions["sni_hostname"] == "moving.example"
    with pytest.raises(Refused, match="no public machine"):
        await client.get("https://moving.example/x")
    assert len(noted.seen) == 1


@pytest.mark.parametrize("among", [["10.0.0.1"], [PUBLIC, "10.0.0.1"], ["::1", PUBLIC], ["fe80::1%eth0"], [], ["x"]])
async def test_every_machine_of_a_name_must_be_public(among: list[str]) -> None:
    noted = Noted()
    client = httpx.AsyncClient(transport=Pinned(FORM, resolve=names(any=among), inner=lambda: noted))
    with pytest.raises(Refused):
        await client.get("https://mixed.example/")
    assert not noted.seen


async def test_the_next_machine_of_a_name_is_called_where_the_first_cannot_be_reached() -> None:
    noted = Noted(broken=frozenset({"2606:2800:21f::1"}))
    two = names(any=["2606:2800:21f::1", PUBLIC])
    client = httpx.AsyncClient(transport=Pinned(FORM, resolve=two, inner=lambda: noted))
    assert (await client.post("https://two.example/", content=b"x")).status_code == 200
    assert [each.url.host for each in noted.seen] == ["2606:2800:21f::1", PUBLIC]


async def test_a_slow_name_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    async def slow(host: str, port: int) -> list[str]:
        await asyncio.sleep(60)
        return [PUBLIC]

    with pytest.raises(ChannelFailed, match="No answer"):
        async with called("GET", "https://slow.example/", FORM, patience=0.05, resolve=slow):
            pass


async def test_an_endless_answer_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pinned, "LARGEST", 1000)
    noted = Noted(httpx.Response(200, stream=Endless()))
    client = httpx.AsyncClient(transport=Pinned(FORM, resolve=names(any=[PUBLIC]), inner=lambda: noted))
    with pytest.raises(httpx.ReadError):
        await client.get("https://long.example/")


class Endless(httpx.AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            yield b"x" * 100


class Turning(Loopback):
    """Answers each call with a redirect to itself, and counts."""

    calls = 0

    def handler(self) -> type[Handler]:
        server = self

        class Redirecting(Handler):
            def do_GET(self) -> None:
                server.calls += 1
                self.give(b"{}", status=302, location="/inside")

            do_POST = do_GET

        return Redirecting


async def test_no_redirect_is_followed_and_no_proxy_of_the_environment_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    keys = HookKeyFiles(tmp_path)
    keys.make("muguang", 1)
    with Turning() as server:
        posts = HookPosts(keys, Reach(here=True, form=True))
        status = await posts.post("muguang", 1, f"{server.address}/x", identity="x", body=b"{}", now=NOW)
        with pytest.raises(ChannelFailed, match="HTTP 302"):
            await Asking(OWN).get_json(f"{server.address}/x")
        assert server.calls == 2
    assert status == 302


async def test_every_way_out_refuses_them(tmp_path: Path) -> None:
    """Webhooks of shops, the identity provider's own addresses, the webhook that texts go to, the model."""
    posts, left = HookPosts(HookKeyFiles(tmp_path)), []
    for host in HOSTS:
        url = f"https://{host}/x"
        try:
            with pytest.raises(WrongInput) as refused:
                posts.check(url)
            assert "None" not in Translator("zh").error(refused.value)
            with pytest.raises((ChannelFailed, httpx.InvalidURL)):
                await Asking(Reach()).get_json(url)
            if not host.startswith(("127.", "[::1]", "localhost", "[::ffff:127", "[0:0:0:0:0:ffff:7f00:1")):
                with pytest.raises(UnsafeSetup):
                    Webhook(url, b"a secret of the shop", clock=lambda: NOW)
        except (Exception, pytest.fail.Exception) as wrong:
            left.append((host, repr(wrong)))
    assert left == []


@pytest.mark.parametrize("name", ["model_url", "embeddings_url", "oidc_issuer"])
async def test_a_setting_inside_this_network_must_be_named(tmp_path: Path, name: str) -> None:
    more: dict[str, Any] = {"model": "m", "embeddings_model": "m", "oidc_client": "c", name: "http://model.lan:9/v1"}
    with pytest.raises(UnsafeSetup, match="ASSISTANT_INTERNAL_HOSTS"):
        await build(Settings(home=tmp_path, database_url="", **more))
    if name == "model_url":  # the others are asked at once
        desk = await build(Settings(home=tmp_path, database_url="", internal_hosts="Model.lan, other", **more))
        await desk.close()


async def test_a_desk_at_work_calls_nobody_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor does a library of its own accord: no name is looked up, nothing connected to, from import to texts."""
    asked: list[object] = []
    connect, look = socket.socket.connect, socket.getaddrinfo

    def noted(self: socket.socket, address: object) -> None:
        asked.append(address)
        connect(self, address)  # type: ignore[arg-type]

    def looked(host: object, *rest: Any, **more: Any) -> Any:
        asked.append(host)
        return look(host, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", noted)
    monkeypatch.setattr(socket, "getaddrinfo", looked)
    desk = await build(Settings(home=lay_tables(tmp_path), database_url=""))
    shop = await desk.shops.add(new_shop("mugu", platform=Platform.TIKTOK_SHOP, market="US"), now=NOW)
    await desk.knowledge.start(shop.id, now=NOW)
    await desk.intake.take(shop, [row(1)], kind=Kind.REVIEWS, file_digest="0" * 64, now=NOW, on_bad=lambda _: None)
    done = await desk.triage.batch(shop.id, now=NOW, limit=5)
    await desk.close()
    assert done.proposed == 1
    assert asked == []


def test_nothing_else_in_the_desk_opens_a_connection() -> None:
    """Every client is made by `open_client`; whoever adds another way out is found here."""
    root = Path(__file__).parents[1]
    ways: tuple[str, ...] = (
        "AsyncClient(",
        "httpx.Client(",
        "httpx.get(",
        "httpx.post(",
        "urlopen(",
        "DefaultAsyncHttpxClient(",
    )
    ways += ("import requests", "aiohttp", "http.client", "create_connection(", "open_connection(", "socket.socket(")
    for path in [*(root / "assistant").rglob("*.py"), *(root / "api").rglob("*.py")]:
        text = path.read_text("utf-8")
        found = [each for each in ways if each in text]
        own = {"calling.py": ["AsyncClient("], "events.py": ["urlopen("]}.get(path.name, [])  # the latter a help text
        assert found in ([], own), (path, found)


def test_the_sets_are_as_large_as_they_say() -> None:
    assert len(HOSTS) + len(WHOLE) > 110
