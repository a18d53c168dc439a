#!/bin/sh
# SPDX-License-Identifier: MIT
# Usage: podman.sh RUNTIME start|stop SESSION IPCTS
# A session in a container. Image and containers are kept beside IPCTS, apart from the user's own; the image is made anew when
# IPCTS has changed. The limits are set because podman's own are above what a host without CAP_SYS_RESOURCE may grant.
set -eu
runtime=$1
shift
store=$(dirname "$3")/podman
# crun refuses a host that has control groups of both versions with controllers in each. So root shows it those of the first only.
# shellcheck disable=SC2016  # the shell inside expands
one_version='! mountpoint --quiet /sys/fs/cgroup/unified || umount /sys/fs/cgroup/unified; exec "$0" "$@"'
pod() { # becomes podman
    set -- podman --root "$store" --runroot "$store.run" --runtime "$runtime" --storage-driver vfs --cgroup-manager cgroupfs \
        --events-backend none "$@"
    if [ "$(id -u)" -eq 0 ]; then exec unshare --mount sh -euc "$one_version" "$@"; else exec "$@"; fi
}
if [ "$1" = stop ]; then
    pod rm --force --time 0 "$2"
fi
mkdir -p "$store"
image=ipcts:$(sha256sum "$3" | cut -c 1-16)
(
    flock 9
    if ! (pod image exists "$image"); then
        (pod rmi --all --force) >/dev/null 2>&1 || :
        tar --create --directory "$(dirname "$3")" "$(basename "$3")" | pod import - "$image" >/dev/null
    fi
) 9>"$store/lock"
pod run --rm --interactive --name "$2" --network=none --ulimit nofile=1024:1024 --ulimit nproc=4096:4096 \
    --env "IPCTS_TIME_SCALE=${IPCTS_TIME_SCALE:-1}" "$image" "/$(basename "$3")" --batch
