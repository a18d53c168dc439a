// The wait that reports how a child ended takes the status with it: another one finds no such child.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION; XSH wait() ERRORS ECHILD
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Gate may_end;
    Child other([&] { may_end.wait(); });  // a child there is, all the time
    Child child([] { return 3; });

    int status = -1;
    observe("wait gives the child", wait(&status) == child.pid());
    observe("the child", WaitStatus{status});
    observe("waitpid for that child", waitpid(child.pid(), &status, 0));
    child.reaped();
    may_end.open();
    observe("the other child", other.wait());
}
