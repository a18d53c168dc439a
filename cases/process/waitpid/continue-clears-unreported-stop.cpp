// A stop that was not reported is not reported any more once the child has gone on.
//
// ref:      POSIX.1-2024 XSH 2.13 Status Information; POSIX.1-2024 XSH waitpid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Gate gone_on, looked;
    Child child([&] {
        must(raise(SIGSTOP) == 0);
        gone_on.open();
        looked.wait();
        must(raise(SIGSTOP) == 0);
    });
    await_stop(child.pid());
    must(kill(child.pid(), SIGCONT));
    gone_on.wait();
    int status = -1;
    observe("waitpid", waitpid(child.pid(), &status, WUNTRACED | WNOHANG));

    looked.open();
    observe("waitpid after another stop", waitpid(child.pid(), &status, WUNTRACED) == child.pid());
    observe("the child", WaitStatus{status});
    must(kill(child.pid(), SIGKILL));
    observe("waitpid gives the child", waitpid(child.pid(), &status, 0) == child.pid());
    observe("the child", WaitStatus{status});
    child.reaped();
}
