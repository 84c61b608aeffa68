"""Run a market command on a cluster of two workers; started by the tests as a process of its own.

    python -m tests.slow.cluster PARTS COMMAND...

Where PARTS is not 0, one worker is killed once the folder behind --resume holds so many finished parts.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from distributed import LocalCluster


def main() -> int:
    parts, command = int(sys.argv[1]), sys.argv[2:]
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        command += ["--engine", "dask", "--scheduler", cluster.scheduler_address]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
            killed = bool(parts) and _killed_after(parts, command, cluster, running)
            out, err = running.communicate()
    print(err, file=sys.stderr)
    told = json.loads(out)
    print(json.dumps({**told, "killed": True} if killed else told))
    return running.returncode


def _killed_after(
    parts: int, command: list[str], cluster: LocalCluster, running: subprocess.Popen[str]
) -> bool:
    """Kill a worker once so much is done, and tell whether the command was still at work."""
    folder = Path(command[command.index("--resume") + 1])
    while len(list(folder.rglob("*.part"))) < parts:
        if running.poll() is not None:
            return False
        time.sleep(0.01)
    os.kill(next(iter(cluster.workers.values())).pid, signal.SIGKILL)
    return running.poll() is None


if __name__ == "__main__":
    sys.exit(main())
