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
    """Median milliseconds by the clock and of the processor, which other programs do not lengthen, and peak resident MiB."""
    times, processor, memories = [], [], []
    for _ in range(RUNS):
        start = time.perf_counter()
        process = subprocess.Popen(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        times.append((time.perf_counter() - start) * 1000)
        processor.append((usage.ru_utime + usage.ru_stime) * 1000)
        memories.append(usage.ru_maxrss / 1024)
        if status != 0:
            sys.exit(f"{command[0]} ended with status {status}")
    return [statistics.median(figures) for figures in (times, processor, memories)]


def main():
    folder = sys.argv[1]
    floor = measured([os.path.join(folder, "one_label")])
    planner = measured([os.path.join(folder, "planner_start")])
    for name, figures in (("one label", floor), ("planner", planner)):
        print("{:10} {:7.1f} ms  {:7.1f} ms of the processor  {:6.1f} MiB".format(name, *figures))
    print("{:10} {:7.2f}     {:7.2f}                      {:6.2f}".format("ratio", *(a / b for a, b in zip(planner, floor))))


if __name__ == "__main__":
    main()
