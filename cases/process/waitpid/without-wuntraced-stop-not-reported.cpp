// Without WUNTRACED waitpid() does not report that a child has stopped; it waits for its end.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION WUNTRACED
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { idle(); });
    must(kill(child.pid(), SIGSTOP));
    await_stop(child.pid());

    int status = -1;
    observe("waitpid with WNOHANG", waitpid(child.pid(), &status, WNOHANG));
    observe_blocking("waitpid", [&] { return waitpid(child.pid(), &status, 0); });

    must(kill(child.pid(), SIGKILL));
    observe("waitpid gives the child at its end", waitpid(child.pid(), &status, 0) == child.pid());
    observe("the child", WaitStatus{status});
    child.reaped();
}
