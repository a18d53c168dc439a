// waitid() fails with ECHILD when there is no child at all. For a process that is not a child of a caller that has others it fails
// as well, with ECHILD, or with EINVAL because that is no set of its children.
//
// ref:      POSIX.1-2024 XSH waitid() ERRORS ECHILD, EINVAL
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    siginfo_t info = {};
    observe("any child, without children", waitid(P_ALL, 0, &info, WEXITED));
    Child child([] { return 2; });
    await_end(child.pid());
    observe("the caller's parent", waitid(P_PID, static_cast<id_t>(getppid()), &info, WEXITED), {ECHILD, EINVAL});
    observe("the caller itself", waitid(P_PID, static_cast<id_t>(getpid()), &info, WEXITED), {ECHILD, EINVAL});
    observe("the child", child.wait());
}
