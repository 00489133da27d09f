"""Posting to addresses that shops have set: https, public machines only, no redirect, no answer read, own keys."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.channels.atomic import replacing
from assistant.channels.signing import new_key, read_key, signed_headers, write_key
from assistant.domain.note import N_, Note
from assistant.egress.addresses import Reach, trouble_of
from assistant.egress.calling import called
from assistant.errors import ChannelFailed, WrongInput

if TYPE_CHECKING:
    from assistant.egress.pinned import Resolve

#: characters of an address
LONGEST = 500
#: what an address that somebody typed into a page may reach
FORM = Reach(form=True)


class HookKeyFiles:
    """`folder` holds `<shop>-<hook>.hook`, each with a key, for its owner's eyes only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def make(self, shop: str, hook: int) -> str:
        written = write_key(new_key())
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with replacing(self._path(shop, hook)) as temporary:
            temporary.write_text(written + "\n", "ascii")
        return written

    def drop(self, shop: str, hook: int) -> None:
        self._path(shop, hook).unlink(missing_ok=True)

    def read(self, shop: str, hook: int) -> bytes:
        """ChannelFailed where the file is gone: after a restore keys are made anew."""
        try:
            return read_key(self._path(shop, hook).read_text("ascii"))
        except (OSError, ValueError) as error:
            raise ChannelFailed(N_("The key of the webhook is gone; make it anew.")) from error

    def _path(self, shop: str, hook: int) -> Path:
        return self._folder / f"{shop}-{hook}.hook"


class HookPosts:
    """`reach` says which machines may be told; as a rule public ones alone, by https."""

    def __init__(self, keys: HookKeyFiles, reach: Reach = FORM, *, resolve: Resolve | None = None) -> None:
        self._keys, self._reach, self._resolve = keys, reach, resolve

    def check(self, url: str) -> None:
        """WrongInput for an address that will never be told; the machine behind a name is looked at with each try."""
        note = trouble_of(url, self._reach)
        if len(url) > LONGEST:
            note = Note(message=N_("The address is longer than {n} characters."), values={"n": str(LONGEST)})
        if "#" in url:
            note = Note(message=N_("The address must end before its #."))
        if note:
            remedy = N_("Use an https address of a public machine, without a password, up to {n} characters.")
            raise WrongInput(N_("This is no address of a webhook: {trouble}"), remedy=remedy, trouble=note, n=LONGEST)

    async def post(self, shop: str, hook: int, url: str, *, identity: str, body: bytes, now: datetime) -> int:
        """The status of the answer; ChannelFailed without one, or where the name leads to no public machine."""
        self.check(url)
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "review-repair-desk",
            **signed_headers(self._keys.read(shop, hook), identity, int(now.timestamp()), body),
        }
        async with called("POST", url, self._reach, resolve=self._resolve, content=body, headers=headers) as response:
            return response.status_code
