// A waitid() with WCONTINUED that waits for a stopped child returns when another process lets the child go on.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION WCONTINUED
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"
#include "support/waking_child.hpp"

int main() {
    Child child([] { idle(); });
    must(kill(child.pid(), SIGSTOP));
    await_stop(child.pid());
    WakingChild other([&] { must(kill(child.pid(), SIGCONT)); });
    siginfo_t info = {};
    observe("waitid", waitid(P_PID, static_cast<id_t>(child.pid()), &info, WCONTINUED));
    observe("it waited for the other process", other.has_begun());
    observe("other process", other.wait());
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_pid is the child's", info.si_pid == child.pid());
    observe("si_status", Signal{info.si_status});
}
