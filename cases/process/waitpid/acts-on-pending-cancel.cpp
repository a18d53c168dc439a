// A thread that has been cancelled already ends in waitpid(), even where the child has ended.
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
    observe_pending_cancellation([&] { return waitpid(child.pid(), nullptr, 0); });
    child.reaped();  // or not: whether the call has still taken it is left open
}
