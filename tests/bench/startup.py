#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start to first paint, and peak memory, of the planner beside a Qt Widgets window with one label.

    tests/bench/startup.py build/bench/bin
"""
import os
import statistics
import subprocess
import sys
import time

RUNS = 25


def measured(command):
    """Milliseconds and peak resident MiB of each run, by turns with nothing else of ours running."""
    times, memories = [], []
    for _ in range(RUNS):
        start = time.perf_counter()
        process = subprocess.Popen(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        times.append((time.perf_counter() - start) * 1000)
        memories.append(usage.ru_maxrss / 1024)
        if status != 0:
            sys.exit(f"{command[0]} ended with status {status}")
    return statistics.median(times), statistics.median(memories)


def main():
    folder = sys.argv[1]
    floor_time, floor_memory = measured([os.path.join(folder, "one_label")])
    time_, memory = measured([os.path.join(folder, "planner_start")])
    print(f"one label  {floor_time:7.1f} ms  {floor_memory:6.1f} MiB")
    print(f"planner    {time_:7.1f} ms  {memory:6.1f} MiB")
    print(f"ratio      {time_ / floor_time:7.2f}     {memory / floor_memory:6.2f}")


if __name__ == "__main__":
    main()
