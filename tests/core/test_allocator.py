"""What was freed in another thread goes back to the system."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from craquemap.resunet_core.allocator import return_freed_memory


def resident_mib():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_memory_freed_among_what_is_still_in_use_is_given_back():
    kept = []

    def work():
        blocks = [bytearray(60_000) for _ in range(2000)]
        kept.extend(blocks[::40])  # the heap can't shrink past these
        blocks.clear()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    before = resident_mib()
    return_freed_memory()
    assert resident_mib() < before + 1
    assert len(kept) == 50


KEEPING = """
import resource, sys
import numpy as np
from craquemap.resunet_core.allocator import keep_freed_memory

if sys.argv[1] == "keep":
    keep_freed_memory()
for _ in range(40):
    arrays = [np.ones(6_000_000, np.uint8) for _ in range(3)]
    del arrays
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc")
def test_freed_arrays_are_used_again():
    faults = {}
    for what in ("keep", "give back"):
        done = subprocess.run([sys.executable, "-c", KEEPING, what], capture_output=True, text=True, check=True)
        faults[what] = int(done.stdout)
    assert faults["keep"] < faults["give back"]
