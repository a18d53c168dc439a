// A thread that waits in waitpid() for a child ends when it is cancelled, and the child is left to be waited for.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/cancellation.hpp"

int main() {
    Gate may_end;
    Child child([&] {
        may_end.wait();
        return 3;
    });
    observe_cancelled_wait([&] { return waitpid(child.pid(), nullptr, 0); });
    may_end.open();
    int status = 0;
    observe("waitpid gives the child", waitpid(child.pid(), &status, 0) == child.pid());
    child.reaped();
    observe("child", WaitStatus{status});
}
