// A waitid() with WSTOPPED that waits for a child returns when the child stops.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION WSTOPPED
// profile:  posix
// strength: shall
// needs:    fork

#include "support/waking_child.hpp"

int main() {
    WakingChild child([] { must(raise(SIGSTOP) == 0); });
    siginfo_t info = {};
    observe("waitid", waitid(P_PID, static_cast<id_t>(child.pid()), &info, WSTOPPED));
    observe("it waited for the child", child.has_begun());
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_pid is the child's", info.si_pid == child.pid());
    observe("si_status", Signal{info.si_status});
    must(kill(child.pid(), SIGCONT));
    observe("child in the end", child.wait());
}
