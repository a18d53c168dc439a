#!/bin/sh
# SPDX-License-Identifier: MIT
# Usage: valgrind.sh VALGRIND IPCTS
# A session under valgrind. Its tools are those that lie beside it, wherever it was unpacked to.
set -eu
valgrind=$(command -v "$1") || {
    echo "valgrind.sh: there is no $1 here; install valgrind, or correct its name" >&2
    exit 2
}
VALGRIND_LIB=$(dirname "$valgrind")/../libexec/valgrind
export VALGRIND_LIB
# Without gdb's server: its pipes stay in /tmp when a process is killed.
exec "$valgrind" --tool=none --quiet --trace-children=yes --vgdb=no "$2" --batch
