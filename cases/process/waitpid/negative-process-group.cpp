// waitpid() with a negative process group ID waits for the children in that group, and for no others.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION waitpid pid less than -1
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child near([] { return 1; });
    Child far([] {
        lead_group();
        return 2;
    });
    await_end(near.pid());
    await_end(far.pid());

    int status = -1;
    observe("waitpid gives the child in that group", waitpid(-far.pid(), &status, 0) == far.pid());
    observe("that child", WaitStatus{status});
    observe("waitpid again", waitpid(-far.pid(), &status, 0));
    far.reaped();
    observe("the child in the caller's group", near.wait());
}
