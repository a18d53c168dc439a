// A thread that has been cancelled already ends in waitid(), even where the child has ended.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/cancellation.hpp"
#include "support/processes.hpp"

int main() {
    Child child([] {});
    await_end(child.pid());
    siginfo_t info = {};
    observe_pending_cancellation([&] { return waitid(P_PID, static_cast<id_t>(child.pid()), &info, WEXITED); });
    child.reaped();  // or not: whether the call has still taken it is left open
}
