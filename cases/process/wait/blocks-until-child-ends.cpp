// wait() waits while all children run, and returns when one has ended.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Gate may_end;
    Child child([&] {
        may_end.wait();
        return 3;
    });
    int status = -1;
    observe_blocking("wait while the child runs", [&] { return wait(&status); });

    may_end.open();
    const pid_t pid = wait(&status);
    observe("wait gives the child", pid == child.pid());
    observe("the child", WaitStatus{status});
    child.reaped();
}
