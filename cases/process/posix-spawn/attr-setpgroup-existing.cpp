// With POSIX_SPAWN_SETPGROUP the spawned program joins the process group given; if that is none of its session the spawn
// fails.
//
// ref:      POSIX.1-2024 XSH posix_spawn() DESCRIPTION POSIX_SPAWN_SETPGROUP; XSH setpgid() ERRORS EPERM
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

static int new_program(const char* group) {
    observe("it is in the group given", getpgrp() == std::atol(group));
    handle(SIGTERM);
    observe("SIGTERM to that group", kill(-static_cast<pid_t>(std::atol(group)), SIGTERM));
    observe("handler ran", handled);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(arguments[1]);
    Gate ready;
    Child foreign([&] {
        lead_session();
        ready.open();
        idle();
    });
    ready.wait();
    Child leader([] { idle(); });
    lead_group(leader.pid());

    Text group = format("%ld", static_cast<long>(leader.pid()));
    char* const list[] = {arguments[0], group.chars, nullptr};
    posix_spawnattr_t attributes;
    must(Error{posix_spawnattr_init(&attributes)});
    must(Error{posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP)});
    must(Error{posix_spawnattr_setpgroup(&attributes, leader.pid())});
    pid_t pid = -1;
    observe("the group of a child", spawned(posix_spawn(&pid, arguments[0], nullptr, &attributes, list, environ), pid));
    observe("the child whose group it is has ended", eventually([&] { return has_ended(leader.pid()); }));

    must(Error{posix_spawnattr_setpgroup(&attributes, foreign.pid())});
    const int error = posix_spawn(&pid, arguments[0], nullptr, &attributes, list, environ);
    observe("a group of another session", spawned(error, pid), {"EPERM", "exited 127"});
    posix_spawnattr_destroy(&attributes);
}
