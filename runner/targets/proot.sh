#!/bin/sh
# SPDX-License-Identifier: MIT
# Usage: proot.sh PROOT IPCTS
# A session under `proot -R`, which the manual recommends for a root directory: it adds /proc, /dev, /sys, /tmp, the home directory and
# a few files of /etc. Most users of proot have no privilege, and -0 only feigns one: without it the cases see their real user. The root
# directory has the program and the host's /usr. Neither the cases nor proot leave anything in the namespaces around them. They are not
# those of the agent, for these would hide mounts and processes from proot, which looks paths up for the cases.
# With its filter of system calls proot 5.4.0 starts nothing in another root directory (Linux 6.18); 5.1.0 of Debian has none.
set -eu
user=
[ "$(id -u)" -eq 0 ] || user=--map-root-user
# shellcheck disable=SC2086,SC2016  # one word or none; the shell inside expands
exec unshare $user --mount --pid --ipc --net --uts --fork --kill-child sh -euc '
    ip link set lo up 2>/dev/null || : # without iproute2 there is no loopback network, and cases are unsupported
    mount -t tmpfs tmpfs /mnt
    mkdir /mnt/usr
    for place in bin lib lib64; do
        ln -s "usr/$place" "/mnt/$place"
    done
    cp "$1" /mnt/ipcts
    mount -t proc proc /proc
    mount -t mqueue mqueue /dev/mqueue
    mount -t tmpfs -o mode=1777 tmpfs /dev/shm
    mount -t tmpfs -o mode=1777 tmpfs /tmp
    export PROOT_NO_SECCOMP=1
    "$0" -R /mnt -b /usr -w / /ipcts --isolate no --batch
    exit' "$(command -v "$1")" "$2" # which keeps the shell as process 1
