#!/bin/sh
# SPDX-License-Identifier: MIT
# Usage: nspawn.sh SYSTEMD_NSPAWN start|stop SESSION IPCTS
# A session in a container whose root holds the program and the host's /usr. The root, and what systemd-nspawn keeps in /run, are on
# file systems of a mount namespace of its own, so that they go with the session, and nobody else can use them: no lock. Newer versions refuse a host with control groups of
# the first version, so they see those of the second only. In these the session has a group of its own, which `stop` removes.
set -eu
# shellcheck disable=SC2016  # the shells inside expand
begin='
    umount --recursive /sys/fs/cgroup
    mount -t cgroup2 cgroup2 /sys/fs/cgroup
    group=/sys/fs/cgroup/ipcts-$1'
if [ "$2" = stop ]; then
    exec unshare --mount sh -euc "$begin"'
        [ ! -d "$group" ] || find "$group" -depth -type d -exec rmdir {} +' "$1" "$3"
fi
# shellcheck disable=SC2016
exec unshare --mount sh -euc "$begin"'
    mkdir "$group"
    echo $$ >"$group/cgroup.procs"
    mount -t tmpfs tmpfs /run
    mount -t tmpfs tmpfs /mnt
    mkdir /mnt/usr /mnt/tmp
    for place in bin lib lib64; do
        ln -s "usr/$place" "/mnt/$place"
    done
    cp "$2" /mnt/ipcts
    SYSTEMD_NSPAWN_LOCK=0 exec "$0" --quiet --register=no --keep-unit --pipe --machine="$1" --directory=/mnt --bind-ro=/usr \
        --setenv="IPCTS_TIME_SCALE=${IPCTS_TIME_SCALE:-1}" /ipcts --batch' "$1" "$3" "$4"
