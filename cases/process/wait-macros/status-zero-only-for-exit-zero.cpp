// The status that wait() stores is 0 for a child that ended with exit value 0, and for no other.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

template <class Body>
static void status_of(const char* what, Body body, int options = 0) {
    Child child(body);
    int status = 0x5a5a;
    must(waitpid(child.pid(), &status, options) == child.pid());
    observe(what, WaitStatus{status});
    observe("its status is 0", status == 0);
    if (WIFSTOPPED(status)) must(kill(child.pid(), SIGKILL));
    else child.reaped();
}

int main() {
    status_of("a child", [] { _exit(0); });
    status_of("a child", [] { _exit(1); });
    status_of("a child", [] { must(raise(SIGKILL) == 0); });
    status_of("a child", [] { must(raise(SIGSTOP) == 0); }, WUNTRACED);
}
