// waitid() fails with ECHILD for a process that is not a child of the caller, and when there is no child at all.
//
// ref:      POSIX.1-2024 XSH waitid() ERRORS ECHILD
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    siginfo_t info = {};
    observe("any child, without children", waitid(P_ALL, 0, &info, WEXITED));
    Child child([] { return 2; });
    await_end(child.pid());
    observe("the caller's parent", waitid(P_PID, static_cast<id_t>(getppid()), &info, WEXITED));
    observe("the caller itself", waitid(P_PID, static_cast<id_t>(getpid()), &info, WEXITED));
    observe("the child", child.wait());
}
