// wait() returns the process ID and the status of a child that has ended, each once, and fails when none is left.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION; XSH wait() ERRORS ECHILD
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child first([] { return 1; });
    Child second([] { return 2; });
    await_end(first.pid());
    await_end(second.pid());

    bool seen_first = false, seen_second = false;
    for (int i = 0; i < 2; ++i) {
        int status = -1;
        const pid_t pid = wait(&status);
        if (pid == first.pid() && WIFEXITED(status) && WEXITSTATUS(status) == 1) seen_first = true;
        if (pid == second.pid() && WIFEXITED(status) && WEXITSTATUS(status) == 2) seen_second = true;
    }
    observe("the first child was reported with its status", seen_first);
    observe("the second child was reported with its status", seen_second);
    int status = 0x5a5a;
    observe("wait again", wait(&status));
    first.reaped();
    second.reaped();
}
