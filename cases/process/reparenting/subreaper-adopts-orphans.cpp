// Descendants of a process with PR_SET_CHILD_SUBREAPER become its children when their parents end.
//
// ref:      man7 PR_SET_CHILD_SUBREAPER(2const) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/processes.hpp"

#include <sys/prctl.h>

int main() {
    observe("become a subreaper", prctl(PR_SET_CHILD_SUBREAPER, 1));
    int on = -1;
    observe("ask", prctl(PR_GET_CHILD_SUBREAPER, &on));
    observe("it is one", on);

    const pid_t self = getpid();
    Gate parent_reaped;
    pid_t* orphan = shared<pid_t>();
    Child parent([&] {
        if (must(fork()) == 0) {
            *orphan = getpid();
            parent_reaped.wait();
            observe("the orphan's parent is the subreaper", getppid() == self);
            _exit(4);
        }
        _exit(3);
    });
    observe("the parent", parent.wait());
    parent_reaped.open();
    int status = 0;
    observe("wait gives the orphan", wait(&status) == *orphan);
    observe("the orphan", WaitStatus{status});
    observe("wait again", wait(&status));
}
