#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test of the real program on a display, a session bus and folders of its own. The last argument of the test is a
# scratch folder.
#   on_a_display.sh TEST ARGUMENT...
set -eu
case $1 in *.py) set -- /usr/bin/python3 "$@" ;; esac
scratch=$(mktemp -d)
export HOME=$scratch/home XDG_RUNTIME_DIR=$scratch/run XDG_CONFIG_HOME=$scratch/home/.config XDG_STATE_HOME=$scratch/home/.state
mkdir -p "$HOME" "$XDG_CONFIG_HOME/ketaplan" && mkdir -m 700 "$XDG_RUNTIME_DIR"
# The page of the first start was read.
printf '[firstRun]\nseen=true\n' > "$XDG_CONFIG_HOME/ketaplan/settings.ini"

Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$scratch/display" 2>"$scratch/xvfb.log" &
xvfb=$!
finish() {
    kill "$xvfb" 2>/dev/null || true
    if [ "${KEEP_SCRATCH:-}" ]; then echo "kept: $scratch"; else rm -rf "$scratch"; fi
}
trap finish EXIT
for _ in $(seq 1200); do [ -s "$scratch/display" ] && break; sleep 0.05; done
DISPLAY=:$(cat "$scratch/display")
export DISPLAY QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=0
export GTK_MODULES= LC_ALL=C.UTF-8

# The bus of assistive tools starts when somebody asks for it.
dbus-run-session -- bash -c '
    dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null
    exec "$@"' _ "$@" "$scratch"
