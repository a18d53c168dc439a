#!/bin/sh
# SPDX-License-Identifier: MIT
# Usage: lxc.sh LXC_START SESSION IPCTS
# A session in a container of LXC whose root holds the program and the host's /usr. The root, and what LXC keeps, are on file systems of
# a mount namespace of its own, so that they go with the session.
set -eu
# shellcheck disable=SC2016  # the shell inside expands
exec unshare --mount sh -euc '
    mount -t tmpfs tmpfs /run
    mount -t tmpfs tmpfs /mnt
    umount --recursive /sys/fs/cgroup
    mount -t cgroup2 cgroup2 /sys/fs/cgroup
    mkdir /mnt/at /mnt/root /mnt/root/usr /mnt/root/tmp /mnt/root/proc /mnt/root/sys /mnt/root/dev
    for place in bin lib lib64; do
        ln -s "usr/$place" "/mnt/root/$place"
    done
    cp "$2" /mnt/root/ipcts
    cat >/mnt/config <<END
lxc.rootfs.path = dir:/mnt/root
lxc.rootfs.mount = /mnt/at
lxc.mount.auto = proc:mixed sys:ro
lxc.mount.entry = /usr usr none bind,ro 0 0
lxc.autodev = 1
lxc.net.0.type = empty
lxc.console.path = none
lxc.apparmor.profile = unconfined
lxc.environment = IPCTS_TIME_SCALE=${IPCTS_TIME_SCALE:-1}
END
    exec "$0" --foreground --lxcpath=/mnt --name="$1" --rcfile=/mnt/config -- /ipcts --batch' "$@"
