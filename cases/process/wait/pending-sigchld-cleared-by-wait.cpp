// While SIGCHLD is blocked, a wait that takes the status of the only child that has ended takes its pending SIGCHLD with it.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    block({SIGCHLD});
    handle(SIGCHLD);
    Child child([] { return 3; });
    await_end(child.pid());
    observe("SIGCHLD is pending before", eventually([] { return is_pending(SIGCHLD); }));
    int status = -1;
    observe("wait gives the child", wait(&status) == child.pid());
    observe("the child", WaitStatus{status});
    child.reaped();

    observe("SIGCHLD is pending afterwards", is_pending(SIGCHLD));
}
