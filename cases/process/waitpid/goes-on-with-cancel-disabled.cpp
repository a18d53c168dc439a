// A waitpid() that waits while cancellation is disabled goes on until the child ends; the request acts at the next cancellation
// point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States
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
    int status = 0;
    const auto call = [&] { return waitpid(child.pid(), &status, 0) == child.pid(); };
    observe_wait_with_cancellation_disabled("waitpid gives the child", call, [&] { may_end.open(); });
    child.reaped();
    observe("child", WaitStatus{status});
}
