// A process that lets SIGCHLD in only while pselect() waits misses no end of a child, whenever it comes.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION; POSIX.1-2024 XSH pselect() ERRORS EINTR
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    block({SIGCHLD});
    handle(SIGCHLD);
    const sigset_t none = set_of({});
    int interrupted = 0, clean = 0;
    for (int round = 0; round < 50; ++round) {
        Child child([] { return 3; });
        interrupted += pselect(0, nullptr, nullptr, nullptr, nullptr, &none) == -1 && errno == EINTR;
        const int status = child.wait().status;
        clean += WIFEXITED(status) && WEXITSTATUS(status) == 3;
    }
    observe("children that exited with 3", clean);
    observe("waits that ended with EINTR", interrupted);
    observe("handler ran", handled);
}
