// posix_spawnattr_getflags() gives the flags that posix_spawnattr_setflags() set. Bits that are no flags may be refused.
//
// ref:      POSIX.1-2024 XSH posix_spawnattr_getflags() DESCRIPTION; XSH posix_spawnattr_getflags() ERRORS EINVAL
// profile:  option SPN
// strength: shall

#include "support/case.hpp"

#include <spawn.h>

int main() {
    posix_spawnattr_t attributes;
    must(Error{posix_spawnattr_init(&attributes)});
    short flags = -1;
    observe("flags at first", Error{posix_spawnattr_getflags(&attributes, &flags)});
    observe("none", flags == 0);
    const short set = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK;
    observe("set two", Error{posix_spawnattr_setflags(&attributes, set)});
    observe("flags now", Error{posix_spawnattr_getflags(&attributes, &flags)});
    observe("the two", flags == set);
    observe("set all bits", Error{posix_spawnattr_setflags(&attributes, ~0)}, {"EINVAL", "0"});
    posix_spawnattr_destroy(&attributes);
}
