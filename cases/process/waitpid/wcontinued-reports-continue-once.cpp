// waitpid() with WCONTINUED reports, once, that a stopped child goes on; without it nothing is reported.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION WCONTINUED
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { idle(); });
    must(kill(child.pid(), SIGSTOP));
    int status = -1;
    must(waitpid(child.pid(), &status, WUNTRACED) == child.pid());
    observe("the child", WaitStatus{status});

    must(kill(child.pid(), SIGCONT));
    await_continue(child.pid());
    status = 0x5a5a;
    observe("waitpid without WCONTINUED", waitpid(child.pid(), &status, WUNTRACED | WNOHANG));
    observe("waitpid with WCONTINUED gives the child", waitpid(child.pid(), &status, WCONTINUED) == child.pid());
    observe("the child", WaitStatus{status});
    observe("waitpid again", waitpid(child.pid(), &status, WCONTINUED | WNOHANG));
}
