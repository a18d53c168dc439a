#!/bin/sh
# Usage: chroot.sh IPCTS
# A session in a root directory with nothing but the program, proc, /dev/null and two temporary file systems. The directory is a tmpfs
# in a mount namespace of its own, so that it goes with the session, whatever ends that.
set -eu
user=
[ "$(id -u)" -eq 0 ] || user=--map-root-user
# shellcheck disable=SC2086  # one word or none
exec unshare $user --mount --pid --ipc --net --uts --fork --kill-child sh -euc '
    mount -t tmpfs tmpfs /mnt
    mkdir /mnt/proc /mnt/dev /mnt/dev/shm /mnt/dev/mqueue /mnt/tmp
    cp "$0" /mnt/ipcts
    : >/mnt/dev/null
    mount --bind /dev/null /mnt/dev/null
    mount -t proc proc /mnt/proc
    mount -t mqueue mqueue /mnt/dev/mqueue
    mount -t tmpfs -o mode=1777 tmpfs /mnt/dev/shm
    mount -t tmpfs -o mode=1777 tmpfs /mnt/tmp
    exec chroot /mnt /ipcts --batch' "$1"
