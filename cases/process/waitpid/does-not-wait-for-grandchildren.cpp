// waitpid() knows children only: grandchildren that live on are not waited for.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION; XSH wait() ERRORS ECHILD
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

static void wait_for_children() {
    auto [alive, lives] = open_pipe();
    Gate may_end;
    Child child([&] {
        if (must(fork()) == 0) {
            may_end.wait();
            _exit(0);
        }
        _exit(2);
    });
    close(lives);  // the grandchild has it
    int status = -1;
    observe("waitpid gives the child", waitpid(-1, &status, 0) == child.pid());
    observe("the child", WaitStatus{status});
    observe("waitpid again", waitpid(-1, &status, 0));
    child.reaped();
    char byte;
    observe_blocking("the grandchild lives", [&, alive = alive] { return read(alive, &byte, 1); });
    may_end.open();
    observe("until it may end", read(alive, &byte, 1));
}

int main() {
    Child caller(wait_for_children);  // the case itself may be process 1, to which orphans go
    observe("the caller", caller.wait());
}
