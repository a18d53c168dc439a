// waitpid() fails with ECHILD for a process that is not a child of the caller: its parent, a grandchild, itself.
//
// ref:      POSIX.1-2024 XSH wait() ERRORS ECHILD
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

static void ask() {
    auto* grandchild = shared<pid_t>();
    Gate ready, may_end;
    Child child([&] {
        Child end([] { idle(); });
        *grandchild = end.pid();
        ready.open();
        may_end.wait();
    });
    ready.wait();

    int status = -1;
    observe("the caller itself", waitpid(getpid(), &status, 0));
    observe("its parent", waitpid(getppid(), &status, 0));
    observe("a grandchild", waitpid(*grandchild, &status, 0));
    may_end.open();
    observe("the child", child.wait());
}

int main() {
    Child caller(ask);  // the parent of the case itself may be 0, outside of its PID namespace
    observe("the caller", caller.wait());
}
