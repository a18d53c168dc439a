// Signals that the caller catches have their default action in a spawned program.
//
// ref:      POSIX.1-2024 XSH posix_spawn() DESCRIPTION
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

static int new_program() {
    struct sigaction action = {};
    action.sa_handler = SIG_IGN;
    must(sigaction(SIGUSR1, nullptr, &action));
    observe("SIGUSR1 has its default action", action.sa_handler == SIG_DFL);
    must(raise(SIGUSR1) == 0);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program();
    handle(SIGUSR1);
    char* const list[] = {arguments[0], const_cast<char*>("ask"), nullptr};
    pid_t pid = -1;
    observe("the program", spawned(posix_spawn(&pid, arguments[0], nullptr, nullptr, list, environ), pid));
    must(raise(SIGUSR1) == 0);
    observe("handler ran in the caller", handled);
}
