// A handler of SIGCHLD that calls waitpid() with WNOHANG until there is nothing more reaps all children, however signals merge.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XSH waitpid() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork

#include "support/case.hpp"

static volatile sig_atomic_t reaped = 0, sum = 0;
static void reap(int) {
    const int error = errno;
    int status = 0;
    while (waitpid(-1, &status, WNOHANG) > 0) {
        reaped = reaped + 1;
        if (WIFEXITED(status)) sum = sum + WEXITSTATUS(status);
    }
    errno = error;
}

int main() {
    handle(SIGCHLD, reap);
    for (int i = 1; i <= 20; ++i)
        if (must(fork()) == 0) {
            breathe(i % 4);
            _exit(i);
        }
    eventually([] { return reaped >= 20; });
    observe("reaped by the handler", reaped);
    observe("sum of their exit values", sum);
    observe("wait for another one", waitpid(-1, nullptr, WNOHANG));
}
