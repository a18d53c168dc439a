// waitpid() with 0 waits for the children in the caller's process group, and for no others.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION waitpid pid 0
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-112

#include "support/processes.hpp"

int main() {
    Child far([] {
        lead_group();
        return 2;
    });
    Child near([] { return 1; });
    await_end(near.pid());
    await_end(far.pid());

    int status = -1;
    observe("waitpid gives the child in the caller's group", waitpid(0, &status, 0) == near.pid());
    observe("that child", WaitStatus{status});
    observe("waitpid again", waitpid(0, &status, 0));
    near.reaped();
    observe("the child in a group of its own", far.wait());
}
