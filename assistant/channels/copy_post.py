"""The channel for platforms without an API: the text is shown, a person copies it and posts it by hand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from assistant.domain.note import N_
from assistant.domain.outgoing import Outgoing, Receipt, Resend
from assistant.errors import ChannelFailed


class CopyPost:
    """Hands each text to `present`, which shows or copies it.

    That it was posted is known only once it is read back. Keys are not honoured: a person can post twice.
    """

    by_hand = True
    name = "copy_post"
    resend = Resend.NEVER

    def __init__(self, present: Callable[[Outgoing], Awaitable[None]]) -> None:
        self._present = present

    async def send(self, outgoing: Outgoing) -> Receipt:
        """Show the text; ChannelFailed where it was not shown or, as the person says, not posted."""
        try:
            await self._present(outgoing)
        except ChannelFailed:
            raise
        except Exception as error:
            raise ChannelFailed(N_("The text could not be shown: {error}."), error=error) from error
        return Receipt(reference="copied")

    async def find(self, outgoing: Outgoing) -> Receipt | None:
        raise ChannelFailed(N_("{channel} cannot list what was posted."), channel=self.name)
