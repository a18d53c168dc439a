// With POSIX_SPAWN_SETSID the spawned program leads a new session.
//
// ref:      POSIX.1-2024 XSH posix_spawn() DESCRIPTION POSIX_SPAWN_SETSID
// profile:  option SPN
// strength: shall
// since:    2024
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

static int new_program(const char* session) {
    observe("it leads a session", getsid(0) == getpid());
    observe("it is in the caller's session", getsid(0) == std::atol(session));
    handle(SIGTERM);
    observe("SIGTERM to a group of its own", kill(-getpid(), SIGTERM));
    observe("handler ran", handled);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(arguments[1]);
#ifdef POSIX_SPAWN_SETSID
    Text session = format("%ld", static_cast<long>(getsid(0)));
    char* const list[] = {arguments[0], session.chars, nullptr};
    posix_spawnattr_t attributes;
    must(Error{posix_spawnattr_init(&attributes)});
    pid_t pid = -1;
    observe("without the flag", spawned(posix_spawn(&pid, arguments[0], nullptr, &attributes, list, environ), pid));
    observe("set the flag", Error{posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID)});
    observe("with the flag", spawned(posix_spawn(&pid, arguments[0], nullptr, &attributes, list, environ), pid));
    posix_spawnattr_destroy(&attributes);
#else
    observe("POSIX_SPAWN_SETSID", "not defined here");  // it is no option of its own
    return 1;
#endif
}
