#!/bin/sh
# SPDX-License-Identifier: MIT
# Usage: chroot.sh IPCTS
# A session in a root directory with the program, the shell and its utilities, proc, a few devices and temporary file systems. The
# directory is a tmpfs in a mount namespace of its own, so that it goes with the session, whatever ends that.
set -eu
user=
[ "$(id -u)" -eq 0 ] || user=--map-root-user
# shellcheck disable=SC2086,SC2016  # one word or none; the shell inside expands
exec unshare $user --mount --pid --ipc --net --uts --fork --kill-child sh -euc '
    ip link set lo up 2>/dev/null || : # without iproute2 there is no loopback network, and cases are unsupported
    mount -t tmpfs tmpfs /mnt
    mkdir /mnt/proc /mnt/dev /mnt/dev/shm /mnt/dev/mqueue /mnt/dev/pts /mnt/tmp
    cp "$0" /mnt/ipcts
    for place in bin lib lib64 usr; do
        [ -d /$place ] || continue
        mkdir /mnt/$place
        mount --bind -o ro /$place /mnt/$place
    done
    for device in null zero tty; do
        : >/mnt/dev/$device
        mount --bind /dev/$device /mnt/dev/$device
    done
    mount -t devpts -o newinstance,ptmxmode=0666 devpts /mnt/dev/pts
    ln -s pts/ptmx /mnt/dev/ptmx
    mount -t proc proc /mnt/proc
    mount -t mqueue mqueue /mnt/dev/mqueue
    mount -t tmpfs -o mode=1777 tmpfs /mnt/dev/shm
    mount -t tmpfs -o mode=1777 tmpfs /mnt/tmp
    exec chroot /mnt /ipcts --batch' "$1"
