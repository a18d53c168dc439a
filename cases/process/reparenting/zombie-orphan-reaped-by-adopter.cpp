// A child that has ended, and that its parent leaves behind without having waited for it, can be waited for by the process that
// adopts it.
//
// ref:      man7 PR_SET_CHILD_SUBREAPER(2const) DESCRIPTION; man7 wait(2) NOTES
// profile:  linux
// strength: documented
// needs:    fork

#include "support/processes.hpp"

#include <sys/prctl.h>

int main() {
    must(prctl(PR_SET_CHILD_SUBREAPER, 1));
    pid_t* zombie = shared<pid_t>();
    Child parent([&] {
        const pid_t child = must(fork());
        if (child == 0) _exit(4);
        await_end(child);
        *zombie = child;
        return 3;
    });
    observe("the parent", parent.wait());
    int status = 0;
    observe("wait gives the zombie", wait(&status) == *zombie);
    observe("the zombie", WaitStatus{status});
    observe("wait again", wait(&status));
}
