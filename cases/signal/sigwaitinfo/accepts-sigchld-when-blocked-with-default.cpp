// sigwaitinfo() takes a blocked SIGCHLD although its action is the default one, to be ignored. (The standard lets a system discard
// it.)
//
// ref:      man7 sigwaitinfo(2) DESCRIPTION; man7 signal(7) Signal mask and pending signals; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

int main() {
    block({SIGCHLD});
    Child child([] { return 5; });
    const sigset_t set = set_of({SIGCHLD});
    siginfo_t info = {};
    observe("sigwaitinfo", Signal{sigwaitinfo(&set, &info)});
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_pid is the child", info.si_pid == child.pid());
    observe("si_status", info.si_status);
    observe("child", child.wait());
}
