// waitpid() fails with ECHILD for a process group in which the caller has no child.
//
// ref:      POSIX.1-2024 XSH wait() ERRORS ECHILD
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { return 2; });
    await_end(child.pid());

    const pid_t nobody = vacant_pid();  // here: the next process may get the number
    int status = -1;
    observe("a group that nobody is in", waitpid(-nobody, &status, 0));
    observe("a group that the child does not lead", waitpid(-child.pid(), &status, 0));
    observe("the child", child.wait());
}
