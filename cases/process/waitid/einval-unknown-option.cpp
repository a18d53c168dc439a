// waitid() fails with EINVAL when the options have bits that are none of its flags, and takes no child.
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
    observe("all bits", waitid(P_ALL, 0, &info, ~0));
    observe("all bits but WNOHANG", waitid(P_PID, static_cast<id_t>(child.pid()), &info, ~WNOHANG));
    observe("the child", child.wait());
}
