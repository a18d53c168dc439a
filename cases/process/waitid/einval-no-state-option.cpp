// waitid() fails with EINVAL when the options name none of WEXITED, WSTOPPED and WCONTINUED.
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
    observe("WNOHANG alone", waitid(P_ALL, 0, &info, WNOHANG));
    observe("WNOWAIT alone", waitid(P_ALL, 0, &info, WNOWAIT));
    observe("the child", child.wait());
}
