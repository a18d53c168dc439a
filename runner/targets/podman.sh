#!/bin/sh
# SPDX-License-Identifier: MIT
# Usage: podman.sh start|stop SESSION IPCTS
# A session in a container. Image and containers are kept beside IPCTS, apart from the user's own; the image is made anew when
# IPCTS has changed. The limits are set because podman's own are above what a host without CAP_SYS_RESOURCE may grant.
set -eu
store=$(dirname "$3")/podman
pod() {
    podman --root "$store" --runroot "$store.run" --storage-driver vfs --cgroup-manager cgroupfs --events-backend none "$@"
}
if [ "$1" = stop ]; then
    pod rm --force --time 0 "$2"
    exit
fi
mkdir -p "$store"
image=ipcts:$(sha256sum "$3" | cut -c 1-16)
(
    flock 9
    if ! pod image exists "$image"; then
        pod rmi --all --force >/dev/null 2>&1 || :
        tar --create --directory "$(dirname "$3")" "$(basename "$3")" | pod import - "$image" >/dev/null
    fi
) 9>"$store/lock"
exec podman --root "$store" --runroot "$store.run" --storage-driver vfs --cgroup-manager cgroupfs --events-backend none \
    --runtime runc run --rm --interactive --name "$2" --network=none --ulimit nofile=1024:1024 --ulimit nproc=4096:4096 \
    --env "IPCTS_TIME_SCALE=${IPCTS_TIME_SCALE:-1}" "$image" "/$(basename "$3")" --batch
