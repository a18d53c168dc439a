#!/bin/sh
# SPDX-License-Identifier: MIT
# Usage: IPCTS_SSH='[OPTION...] [USER@]HOST' ssh.sh IPCTS
# A session on another host. IPCTS is copied there once, to the user's cache directory, under a name that says what is in it.
set -eu
if [ -z "${IPCTS_SSH-}" ]; then
    echo "IPCTS_SSH is not set; name the host: IPCTS_SSH=root@board pytest --target ssh" >&2
    exit 2
fi
sum=$(sha256sum "$1" | cut -c 1-16)
# shellcheck disable=SC2016  # for the shell of the other host
place='d=${XDG_CACHE_HOME:-$HOME/.cache}/ipcts; '
# shellcheck disable=SC2086,SC2029  # options and a destination
remote() { ssh -T -o BatchMode=yes $IPCTS_SSH "$place$1"; }
remote "test -x \"\$d/$sum\"" </dev/null ||
    remote "mkdir -p \"\$d\" && cat >\"\$d/$sum.$$\" && chmod 700 \"\$d/$sum.$$\" && mv \"\$d/$sum.$$\" \"\$d/$sum\"" <"$1"
# shellcheck disable=SC2086,SC2029
exec ssh -T -o BatchMode=yes $IPCTS_SSH "${place}IPCTS_TIME_SCALE=${IPCTS_TIME_SCALE:-1} exec \"\$d/$sum\" --batch"
