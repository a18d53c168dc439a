// While system() waits SIGINT and SIGQUIT do not reach the caller, which has its handlers again afterwards.
//
// ref:      POSIX.1-2024 XSH system() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

int main() {
    handle(SIGINT);
    handle(SIGQUIT);
    const Text command =
        format("kill -s INT %ld; kill -s QUIT %ld; exit 4", static_cast<long>(getpid()), static_cast<long>(getpid()));
    observe("a command that sends both", WaitStatus{system(command.chars)});
    observe("handled then", handled);
    must(raise(SIGINT) == 0);
    must(raise(SIGQUIT) == 0);
    observe("handled afterwards", handled);
}
