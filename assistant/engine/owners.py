"""Who works here: a name for this process, and whether the bearer of another name is still alive."""

from __future__ import annotations

import os
import secrets
import socket

_TOKEN = secrets.token_hex(4)


def this_owner() -> str:
    """`<host>:<process>:<token>`, the same for the life of the process."""
    return f"{socket.gethostname()[:40]}:{os.getpid()}:{_TOKEN}"


def is_dead(owner: str) -> bool:
    """Whether an owner of this host surely runs no more. Owners of other hosts are left to their lease."""
    host, process, token = owner.rsplit(":", 2)
    if host != socket.gethostname()[:40]:
        return False
    if int(process) == os.getpid():
        return token != _TOKEN
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
