// system() waits until its command ends, though a signal is handled meanwhile.
//
// ref:      POSIX.1-2024 XSH system() DESCRIPTION; POSIX.1-2024 XSH system() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

int main() {
    handle(SIGUSR1);
    const Text command =
        format("kill -s USR1 %ld; kill -s USR1 %ld; exit 4", static_cast<long>(getpid()), static_cast<long>(getpid()));
    observe("the command", WaitStatus{system(command.chars)});
    observe("SIGUSR1 handled", handled > 0);
    observe("children left", waitpid(-1, nullptr, WNOHANG));
}
