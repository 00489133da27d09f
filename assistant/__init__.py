"""The review-repair desk."""

import os

# OpenBLAS's threads spin while they wait for each other. The desk's matrices are small and several processes share the
# cores: with two threads a triage beside other work took four times the processor time and three times as long.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
