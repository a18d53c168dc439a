// waitpid() with -1 reports any child, in whatever process group it is.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION waitpid pid -1
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-112

#include "support/processes.hpp"

int main() {
    Child near([] { return 1; });
    Child far([] {
        lead_group();
        return 2;
    });
    await_end(near.pid());
    await_end(far.pid());

    bool seen_near = false, seen_far = false;
    for (int i = 0; i < 2; ++i) {
        int status = -1;
        const pid_t pid = waitpid(-1, &status, 0);
        if (pid == near.pid() && WIFEXITED(status) && WEXITSTATUS(status) == 1) seen_near = true;
        if (pid == far.pid() && WIFEXITED(status) && WEXITSTATUS(status) == 2) seen_far = true;
    }
    observe("the child in the caller's group was reported", seen_near);
    observe("the child in a group of its own was reported", seen_far);
    int status = 0;
    observe("waitpid again", waitpid(-1, &status, 0));
    near.reaped();
    far.reaped();
}
