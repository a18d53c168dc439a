#!/bin/sh
# SPDX-License-Identifier: MIT
# Usage: qemu-user.sh EMULATOR IPCTS [WORD...]
# Runs `IPCTS --batch`, or IPCTS with these words, under a user-mode emulator. Without binfmt support the cases can't execute IPCTS by
# its own path; they execute a script that names the emulator instead (docs/protocol.md, IPCTS_SELF). It stays beside IPCTS for the
# next session.
set -eu
emulator=$(command -v "$1") || {
    echo "qemu-user.sh: there is no emulator $1 here; install qemu-user-static, or correct its name" >&2
    exit 2
}
ipcts=$(realpath "$2")  # a case runs in another directory
script=$ipcts$(echo "$emulator" | tr / -)
line="#!$emulator $ipcts"
if [ "$(cat "$script" 2>/dev/null)" != "$line" ]; then
    printf '%s\n' "$line" >"$script.$$"
    chmod +x "$script.$$"
    mv "$script.$$" "$script"
fi
shift 2
[ $# -gt 0 ] || set -- --batch
IPCTS_SELF=$script exec "$emulator" "$ipcts" "$@"
