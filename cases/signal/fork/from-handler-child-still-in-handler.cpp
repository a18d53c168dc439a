// A child forked in a handler is in that handler too, with the signal blocked; it returns from it to the code it interrupted.
//
// ref:     POSIX.1-2024 XSH fork() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork

#include "support/signal_tools.hpp"

static volatile pid_t child = -1;
static sigset_t inside;

int main() {
    handle(SIGUSR1, [](int) {
        child = fork();  // raise() called the handler: nothing unsafe was interrupted
        inside = current_mask();
    });
    must(raise(SIGUSR1) == 0);
    if (child == 0) {
        observe("mask of the child in the handler", members(inside).chars);
        observe("mask of the child afterwards", members(current_mask()).chars);
        _exit(3);
    }
    int status = 0;
    must(waitpid(child, &status, 0));
    observe("child", WaitStatus{status});
    observe("mask of the parent afterwards", members(current_mask()).chars);
}
