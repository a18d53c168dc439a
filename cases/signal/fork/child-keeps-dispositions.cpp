// A child starts with the dispositions of its parent: what is caught there is caught by the same handler, what is ignored is
// ignored.
//
// ref:     POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);
    handle(SIGUSR2, SIG_IGN);
    const pid_t child = fork();
    if (child == 0) {
        struct sigaction now = {};
        must(sigaction(SIGUSR1, nullptr, &now));
        observe("SIGUSR1 caught by the same handler", now.sa_handler == count_signal);
        must(sigaction(SIGUSR2, nullptr, &now));
        observe("SIGUSR2 ignored", now.sa_handler == SIG_IGN);
        raise(SIGUSR1);
        raise(SIGUSR2);
        observe("handled", handled);
        _exit(3);
    }
    int status = 0;
    must(waitpid(child, &status, 0));
    observe("child", WaitStatus{status});
    observe("handled by the parent", handled);
}
