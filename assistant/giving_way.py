"""A backlog has the night, a live chat seconds: a process that works through a backlog lets those go first that answer.

Niceness counts between processes of one session or service; where a machine knows none (Windows), nothing happens.
"""

from __future__ import annotations

import os
import sys

#: niceness (0 usual, 19 least) of a process that works through a backlog
BEHIND = 10


def give_way() -> None:
    """Let this process run behind the usual ones, from now on; a second call changes nothing more."""
    if sys.platform != "win32" and (lacking := BEHIND - os.nice(0)) > 0:
        os.nice(lacking)
