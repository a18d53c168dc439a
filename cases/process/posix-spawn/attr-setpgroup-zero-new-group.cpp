// With POSIX_SPAWN_SETPGROUP and process group 0 the spawned program leads a new process group; without it it is in the
// caller's.
//
// ref:      POSIX.1-2024 XSH posix_spawn() DESCRIPTION POSIX_SPAWN_SETPGROUP
// profile:  option SPN
// strength: shall
// needs:    fork exec
// assertion: process.posix-spawn.attr-setpgroup-zero-new-group process.posix-spawn.default-inherits-process-group

#include "support/processes.hpp"

#include <spawn.h>

static int new_program(const char* parents_group) {
    observe("it leads a group of its own", getpgrp() == getpid());
    observe("it is in the caller's group", getpgrp() == std::atol(parents_group));
    handle(SIGTERM);
    observe("SIGTERM to a group of its own", kill(-getpid(), SIGTERM));
    observe("handler ran", handled);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(arguments[1]);
    Text group = format("%ld", static_cast<long>(getpgrp()));
    char* const list[] = {arguments[0], group.chars, nullptr};
    posix_spawnattr_t attributes;
    must(Error{posix_spawnattr_init(&attributes)});
    pid_t pid = -1;
    observe("without the flag", spawned(posix_spawn(&pid, arguments[0], nullptr, &attributes, list, environ), pid));

    observe("set the flag", Error{posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP)});
    observe("set the group", Error{posix_spawnattr_setpgroup(&attributes, 0)});
    observe("with the flag", spawned(posix_spawn(&pid, arguments[0], nullptr, &attributes, list, environ), pid));
    posix_spawnattr_destroy(&attributes);
}
