// Once SIGCHLD is ignored, a child that had ended before can be waited for or is gone.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions SIG_IGN; POSIX.1-2024 XSH wait() ERRORS ECHILD
// profile:  xsi
// strength: unspecified
// needs:    fork

#include "support/processes.hpp"

int main() {
    const pid_t child = must(fork());
    if (child == 0) _exit(4);
    await_end(child);
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    observe("ignore SIGCHLD", sigaction(SIGCHLD, &ignore, nullptr));
    int status = 0;
    const pid_t got = waitpid(child, &status, 0);
    observe("wait for the child", got == child ? describe(WaitStatus{status}, 0) : describe(got, errno), {"exited 4", "-1 ECHILD"});
    observe("wait for it again", waitpid(child, &status, 0));
}
