// While SIGCHLD is blocked, the wait that takes the last status that there is takes the pending SIGCHLD with it.
//
// ref:     POSIX.1-2024 XSH wait() DESCRIPTION
// profile: posix
// needs:   fork

#include "support/processes.hpp"

int main() {
    block({SIGCHLD});
    handle(SIGCHLD);
    Child child([] { return 3; });
    await_end(child.pid());
    observe("SIGCHLD is pending before", is_pending(SIGCHLD));
    int status = -1;
    observe("wait gives the child", wait(&status) == child.pid());
    observe("the child", WaitStatus{status});
    observe("SIGCHLD is pending after", is_pending(SIGCHLD));
    child.reaped();
}
