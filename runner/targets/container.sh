#!/bin/sh
# SPDX-License-Identifier: MIT
# Usage: container.sh SYSTEMD_NSPAWN|LXC_START start|stop SESSION IPCTS
# A session in a container whose root holds the program and the host's /usr. The root, and what the container's manager keeps in /run, are
# on file systems of a mount namespace of its own. So they go with the session, and nobody else can use them: no lock.
# Newer managers refuse a host with control groups of the first version. So they see those of the second only, and in these the session
# has a group of its own, which `stop` removes.
set -eu
# shellcheck disable=SC2016  # the shells inside expand
groups='
    umount --recursive /sys/fs/cgroup
    mount -t cgroup2 cgroup2 /sys/fs/cgroup
    group=/sys/fs/cgroup/ipcts-$1'
# shellcheck disable=SC2016
stop='[ ! -d "$group" ] || find "$group" -depth -type d -exec rmdir {} +'
# shellcheck disable=SC2016
start='
    mkdir "$group"
    echo $$ >"$group/cgroup.procs"
    mount -t tmpfs tmpfs /run
    mount -t tmpfs tmpfs /mnt
    for place in at root root/usr root/tmp root/proc root/sys root/dev; do
        mkdir "/mnt/$place"
    done
    for place in bin lib lib64; do
        ln -s "usr/$place" "/mnt/root/$place"
    done
    cp "$2" /mnt/root/ipcts
    scale=IPCTS_TIME_SCALE=${IPCTS_TIME_SCALE:-1}
    if [ "${0##*/}" = systemd-nspawn ]; then
        SYSTEMD_NSPAWN_LOCK=0 exec "$0" --quiet --register=no --keep-unit --pipe --machine="$1" --directory=/mnt/root --bind-ro=/usr \
            --setenv="$scale" /ipcts --batch
    fi
    cat >/mnt/config <<END
lxc.rootfs.path = dir:/mnt/root
lxc.rootfs.mount = /mnt/at
lxc.mount.auto = proc:mixed sys:ro
lxc.mount.entry = /usr usr none bind,ro 0 0
lxc.autodev = 1
lxc.cgroup.relative = 1
lxc.console.path = none
lxc.environment = $scale
lxc.mount.entry = tmpfs dev/shm tmpfs mode=1777,create=dir 0 0
lxc.mount.entry = mqueue dev/mqueue mqueue create=dir 0 0
lxc.net.0.type = empty
lxc.net.0.flags = up
lxc.pty.max = 1024
END
    exec "$0" --foreground --lxcpath=/mnt --name="$1" --rcfile=/mnt/config -- /ipcts --batch'
if [ "$2" = stop ]; then start=$stop; fi
exec unshare --mount sh -euc "$groups
$start" "$1" "$3" "$4"
