// _Fork() may be called in a handler, whatever code it interrupted.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XSH fork() DESCRIPTION
// profile: posix
// strength: shall
// since:   2024
// needs:   fork

#include "support/case.hpp"

static volatile sig_atomic_t exited_with_3 = 0;

static void fork_and_wait(int) {
    const pid_t child = _Fork();
    if (child == 0) _exit(3);
    int status = 0;
    if (child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 3)
        exited_with_3 = exited_with_3 + 1;
    handled = handled + 1;
}

int main() {
    handle(SIGUSR1, fork_and_wait);
    Child sender([parent = getpid()] {
        for (; getppid() == parent; breathe()) kill(parent, SIGUSR1);
    });
    for (size_t size = 1; handled < 10; size = size % 5000 + 1) std::free(std::malloc(size));
    must(kill(sender.pid(), SIGKILL));
    sender.wait();
    block({SIGUSR1});  // the last one may still be on its way
    observe("every child exited with 3", handled >= 10 && exited_with_3 == handled);
}
