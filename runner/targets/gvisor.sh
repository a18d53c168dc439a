#!/bin/sh
# SPDX-License-Identifier: MIT
# Usage: gvisor.sh RUNSC start|stop SESSION IPCTS [DIRECTORY]
# A session in one sandbox whose root, served by the gofer, holds the program and /work; /tmp is the sandbox's own tmpfs. DIRECTORY is
# where the cases work. All of it is in a directory beside IPCTS that `stop` removes.
set -eu
runsc=$1 action=$2 session=$3 ipcts=$4 directory=${5-}
place=$(dirname "$ipcts")/gvisor/$session
# Without --overlay2=none newer versions keep what is written in memory.
set -- "$runsc" --root "$place/state" --network=none --ignore-cgroups --overlay2=none
[ "$(id -u)" -eq 0 ] || set -- "$@" --rootless
if [ "$action" = stop ]; then
    "$@" kill "$session" KILL || :
    "$@" delete --force "$session" || :
    rm -rf "$place"
    exit
fi
mkdir -p "$place/rootfs/proc" "$place/rootfs/dev" "$place/rootfs/tmp" "$place/rootfs/work"
cp "$ipcts" "$place/rootfs/ipcts"
all='"CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_DAC_READ_SEARCH", "CAP_FOWNER", "CAP_FSETID", "CAP_KILL", "CAP_SETGID", "CAP_SETUID",
    "CAP_SETPCAP", "CAP_IPC_LOCK", "CAP_IPC_OWNER", "CAP_SYS_ADMIN", "CAP_SYS_NICE", "CAP_SYS_RESOURCE", "CAP_SYS_PTRACE"'
cat >"$place/config.json" <<END
{"ociVersion": "1.0.0", "hostname": "gvisor", "root": {"path": "rootfs"},
 "process": {"user": {"uid": 0, "gid": 0}, "cwd": "/", "args": ["/ipcts", "--scratch", "$directory", "--batch"],
  "env": ["IPCTS_TIME_SCALE=${IPCTS_TIME_SCALE:-1}"],
  "capabilities": {"bounding": [$all], "effective": [$all], "inheritable": [$all], "permitted": [$all]}},
 "mounts": [{"destination": "/proc", "type": "proc", "source": "proc"}, {"destination": "/dev", "type": "tmpfs", "source": "tmpfs"},
  {"destination": "/dev/shm", "type": "tmpfs", "source": "tmpfs", "options": ["mode=1777"]},
  {"destination": "/tmp", "type": "tmpfs", "source": "tmpfs"}],
 "linux": {"namespaces": [{"type": "pid"}, {"type": "network"}, {"type": "ipc"}, {"type": "uts"}, {"type": "mount"}]}}
END
exec "$@" run --bundle "$place" "$session"
