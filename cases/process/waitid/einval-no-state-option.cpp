// waitid() fails with EINVAL for options 0, which name no change of state to wait for.
//
// ref:      POSIX.1-2024 XSH waitid() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { return 2; });
    await_end(child.pid());
    siginfo_t info = {};
    observe("no option", waitid(P_ALL, 0, &info, 0));
    observe("the child", child.wait());
}
