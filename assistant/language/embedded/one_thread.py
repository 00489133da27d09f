"""Linear algebra on one thread of this process.

OpenBLAS's threads spin while they wait for each other. The desk's matrices are small and several processes share the
cores: beside other work a triage on two threads took four times the processor time and three times as long.
"""

from __future__ import annotations

from functools import cache


@cache
def keep_to_one_thread() -> None:
    """Limit the threads of numpy's linear algebra, whoever uses it; once a process."""
    from threadpoolctl import threadpool_limits

    threadpool_limits(limits=1, user_api="blas")
