// A waitpid() with WCONTINUED that waits for a stopped child returns when another process lets the child go on.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION WCONTINUED
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"
#include "support/waking_child.hpp"

int main() {
    Child child([] { idle(); });
    must(kill(child.pid(), SIGSTOP));
    await_stop(child.pid());
    int status = 0;
    WakingChild other([&] { must(kill(child.pid(), SIGCONT)); });
    observe("waitpid gives the child", waitpid(child.pid(), &status, WCONTINUED) == child.pid());
    observe("it waited for the other process", other.has_begun());
    observe("other process", other.wait());
    observe("child", WaitStatus{status});
}
