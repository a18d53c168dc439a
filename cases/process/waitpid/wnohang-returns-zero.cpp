// waitpid() with WNOHANG returns 0 at once while the child runs, its process ID once it has ended, and then ECHILD.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION WNOHANG; XSH wait() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S4-113
// assertion: process.waitpid.wnohang-returns-zero process.waitpid.wnohang-returns-ended

#include "support/processes.hpp"

int main() {
    Gate may_end;
    Child child([&] {
        may_end.wait();
        return 3;
    });
    int status = -1;
    observe("waitpid while the child runs", waitpid(-1, &status, WNOHANG));

    may_end.open();
    await_end(child.pid());
    observe("waitpid gives the child once it has ended", waitpid(-1, &status, WNOHANG) == child.pid());
    observe("the child", WaitStatus{status});
    observe("waitpid without children", waitpid(-1, &status, WNOHANG));
    child.reaped();
}
