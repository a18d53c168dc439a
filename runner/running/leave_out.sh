#!/bin/sh
# SPDX-License-Identifier: MIT
# Compiles a case. Where that fails it makes an empty object, so that the build goes on without the case. What the compiler said stays
# beside the object, for left_out.py.
#
# usage: leave_out.sh ROOT COMPILER ARGUMENT...     with -c SOURCE -o OBJECT -MF DEPFILE among the arguments
set -u
root=$1
shift

object='' source='' depfile='' before=''
for word; do
    case $before in
    -o) object=$word ;;
    -c) source=$word ;;
    -MF) depfile=$word ;;
    esac
    before=$word
done
case $object in
*.o | *.obj) ;;
*) exec "$@" ;; # the precompiled header: without it there is no case
esac

export LC_ALL=C # left_out.py reads the messages
errors=$object.errors
if "$@" 2>"$errors"; then
    cat "$errors" >&2
    rm "$errors"
    exit 0
fi
if grep -q 'error: ' "$errors"; then # the case's fault, and not a compiler that was killed or isn't there
    for word; do
        shift
        [ "$word" != "$source" ] || word=$root/runner/running/empty.cpp
        set -- "$@" "$word"
    done
    if "$@"; then
        # The compiler does not say what a source that it refuses depends on.
        included=$(sed -n 's/^#include "\(cases\/.*\)"$/\1/p' "$source")
        for file in "$object:" "$source" "$root/$included" "$root"/cases/support/*.hpp "$root/runner/native/posix_2024.h"; do
            printf '%s\n' "$file" | sed 's/ /\\ /g; s/$/ \\/'
        done >"$depfile"
        echo >>"$depfile"
        exit 0
    fi
fi
cat "$errors" >&2
rm "$errors"
exit 1
