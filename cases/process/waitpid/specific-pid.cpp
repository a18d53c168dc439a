// waitpid() with a process ID waits for that child alone, though another one has ended already.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION waitpid pid greater than 0
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Gate may_end;
    Child ended([] { return 1; });
    Child running([&] {
        may_end.wait();
        return 2;
    });
    await_end(ended.pid());

    int status = -1;
    observe_blocking("waitpid for the running child", [&] { return waitpid(running.pid(), &status, 0); });
    may_end.open();
    observe("waitpid gives the child asked for", waitpid(running.pid(), &status, 0) == running.pid());
    observe("that child", WaitStatus{status});
    observe("waitpid gives the other one after that", waitpid(ended.pid(), &status, 0) == ended.pid());
    observe("the other child", WaitStatus{status});
    ended.reaped();
    running.reaped();
}
