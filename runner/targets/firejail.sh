#!/bin/sh
# SPDX-License-Identifier: MIT
# Usage: firejail.sh FIREJAIL IPCTS
# A session in firejail's sandbox without a profile, which has namespaces of processes, IPC and mounts, and a filter of system calls.
# One that was unpacked somewhere finds its own files in /etc and /usr/lib all the same, in a mount namespace of its own.
set -eu
words="--quiet --noprofile --ipc-namespace --private-dev --private-tmp --seccomp --env=IPCTS_TIME_SCALE=${IPCTS_TIME_SCALE:-1}"
firejail=$(command -v "$1")
tree=${firejail%/usr/bin/firejail}
# shellcheck disable=SC2086  # a list of words
[ "$tree" ] || exec "$firejail" $words "$2" --batch
# shellcheck disable=SC2016,SC2086  # the shell inside expands
exec unshare --mount sh -euc '
    for place in /etc /usr/lib/x86_64-linux-gnu; do
        mount -t overlay -o "lowerdir=$place:$0$place" overlay "$place"
    done
    mount -t tmpfs tmpfs /run
    exec "$@"' "$tree" "$firejail" $words "$2" --batch
