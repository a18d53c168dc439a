// A process that has ended stays, as a zombie that can be signalled, until its parent takes its status.
//
// ref:      POSIX.1-2024 XBD 3 Zombie Process; XSH kill() ERRORS ESRCH; XSH wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { return 3; });
    await_end(child.pid());
    observe("kill(pid, 0) once it has ended", kill(child.pid(), 0));
    observe("even SIGKILL", kill(child.pid(), SIGKILL));

    int status = -1;
    observe("waitpid gives the child", waitpid(child.pid(), &status, 0) == child.pid());
    observe("the child", WaitStatus{status});
    observe("kill(pid, 0) once it is reaped", kill(child.pid(), 0));
    child.reaped();
}
