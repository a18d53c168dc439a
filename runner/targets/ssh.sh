#!/bin/sh
# Usage: IPCTS_SSH='[OPTION...] [USER@]HOST' ssh.sh IPCTS
# A session on another host. IPCTS is copied there once, to ~/.cache/ipcts, under a name that says what is in it.
set -eu
if [ -z "${IPCTS_SSH-}" ]; then
    echo "ssh.sh: IPCTS_SSH is not set; name the host: IPCTS_SSH=root@board pytest --target ssh" >&2
    exit 2
fi
copy=.cache/ipcts/$(sha256sum "$1" | cut -c 1-16)
# shellcheck disable=SC2086  # options and a destination
remote() { ssh -T -o BatchMode=yes $IPCTS_SSH "$@"; }
remote "test -x $copy" </dev/null ||
    remote "umask 077 && mkdir -p .cache/ipcts && cat >$copy.$$ && chmod 700 $copy.$$ && mv $copy.$$ $copy" <"$1"
# shellcheck disable=SC2086
exec ssh -T -o BatchMode=yes $IPCTS_SSH "IPCTS_TIME_SCALE=${IPCTS_TIME_SCALE:-1} exec $copy --batch"
