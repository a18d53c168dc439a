// A thread that waits in wait() for a child ends when it is cancelled, and the child is left to be waited for.
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
    observe_cancelled_wait([&] { return wait(nullptr); });
    may_end.open();
    int status = 0;
    observe("wait gives the child", wait(&status) == child.pid());
    child.reaped();
    observe("child", WaitStatus{status});
}
