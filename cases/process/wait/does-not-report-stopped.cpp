// wait() does not return because a child has stopped.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { idle(); });
    must(kill(child.pid(), SIGSTOP));
    await_stop(child.pid());
    int status = -1;
    observe_blocking("wait while the child is stopped", [&] { return wait(&status); });
    must(kill(child.pid(), SIGKILL));
    observe("wait gives the child at its end", wait(&status) == child.pid());
    observe("the child", WaitStatus{status});
    child.reaped();
}
