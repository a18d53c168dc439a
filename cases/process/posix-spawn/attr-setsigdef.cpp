// With POSIX_SPAWN_SETSIGDEF the signals given start with their default action; without it, what the caller ignores stays
// ignored.
//
// ref:      POSIX.1-2024 XSH posix_spawn() DESCRIPTION POSIX_SPAWN_SETSIGDEF
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

static int new_program() {
    for (int signo : {SIGHUP, SIGUSR1}) {
        struct sigaction action = {};
        must(sigaction(signo, nullptr, &action));
        const char* what = action.sa_handler == SIG_IGN ? "ignored" : action.sa_handler == SIG_DFL ? "default" : "caught";
        observe(signal_text(signo).chars, what);
    }
    must(raise(SIGUSR1));
    must(raise(SIGHUP));
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program();
    must(signal(SIGHUP, SIG_IGN) != SIG_ERR);
    must(signal(SIGUSR1, SIG_IGN) != SIG_ERR);
    char* const list[] = {arguments[0], const_cast<char*>("ask"), nullptr};
    posix_spawnattr_t attributes;
    must(Error{posix_spawnattr_init(&attributes)});
    const sigset_t defaults = set_of({SIGHUP});
    observe("set the signals: SIGHUP", Error{posix_spawnattr_setsigdefault(&attributes, &defaults)});
    pid_t pid = -1;
    observe("without the flag", spawned(posix_spawn(&pid, arguments[0], nullptr, &attributes, list, environ), pid));
    observe("set the flag", Error{posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF)});
    observe("with the flag", spawned(posix_spawn(&pid, arguments[0], nullptr, &attributes, list, environ), pid));
    posix_spawnattr_destroy(&attributes);
}
