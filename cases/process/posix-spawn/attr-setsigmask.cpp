// With POSIX_SPAWN_SETSIGMASK the spawned program starts with the signal mask given.
//
// ref:      POSIX.1-2024 XSH posix_spawn() DESCRIPTION POSIX_SPAWN_SETSIGMASK
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

static int new_program() {
    sigset_t mask;
    must(sigprocmask(SIG_SETMASK, nullptr, &mask));
    observe("SIGUSR1 is blocked", sigismember(&mask, SIGUSR1) == 1);
    observe("SIGUSR2 is blocked", sigismember(&mask, SIGUSR2) == 1);
    handle(SIGUSR1);
    handle(SIGUSR2);
    must(raise(SIGUSR1));
    must(raise(SIGUSR2));
    observe("both are sent: handler ran", handled);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program();
    block({SIGUSR1});
    char* const list[] = {arguments[0], const_cast<char*>("ask"), nullptr};
    posix_spawnattr_t attributes;
    must(Error{posix_spawnattr_init(&attributes)});
    observe("set the flag", Error{posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK)});
    for (const sigset_t& mask : {set_of({}), set_of({SIGUSR2})}) {
        observe("set the mask", Error{posix_spawnattr_setsigmask(&attributes, &mask)});
        pid_t pid = -1;
        observe("the program", spawned(posix_spawn(&pid, arguments[0], nullptr, &attributes, list, environ), pid));
    }
    sigset_t mask;
    must(sigprocmask(SIG_SETMASK, nullptr, &mask));
    observe("the caller blocks SIGUSR1 still", sigismember(&mask, SIGUSR1) == 1);
    posix_spawnattr_destroy(&attributes);
}
