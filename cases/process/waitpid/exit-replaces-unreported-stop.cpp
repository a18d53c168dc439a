// The end of a child replaces a stop that was not reported: waitpid() tells the end only.
//
// ref:      POSIX.1-2024 XSH 2.13 Status Information
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { idle(); });
    must(kill(child.pid(), SIGSTOP));
    await_stop(child.pid());
    must(kill(child.pid(), SIGKILL));
    await_end(child.pid());
    int status = -1;
    observe("waitpid gives the child", waitpid(child.pid(), &status, WUNTRACED) == child.pid());
    observe("the child", WaitStatus{status});
    observe("waitpid again", waitpid(child.pid(), &status, WUNTRACED));
    child.reaped();
}
