// What a child does to its dispositions does not reach the parent.
//
// ref:     POSIX.1-2024 XSH fork() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);
    const pid_t child = fork();
    if (child == 0) {
        handle(SIGUSR1, SIG_DFL);
        raise(SIGUSR1);
        _exit(3);
    }
    int status = 0;
    must(waitpid(child, &status, 0));
    observe("child, back to the default action", WaitStatus{status});

    struct sigaction now = {};
    must(sigaction(SIGUSR1, nullptr, &now));
    observe("the parent's handler", now.sa_handler == count_signal);
    must(raise(SIGUSR1) == 0);
    observe("handled", handled);
}
