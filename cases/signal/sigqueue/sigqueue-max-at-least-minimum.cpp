// A process may have at least 32 signals queued.
//
// ref:      POSIX.1-2024 XBD <limits.h> SIGQUEUE_MAX; POSIX.1-2024 XSH sigqueue() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const long most = sysconf(_SC_SIGQUEUE_MAX);
    observe("limit is none, or 32 or more", most == -1 || most >= 32);

    handle(SIGRTMIN, capture_signal);
    block({SIGRTMIN});
    const sigval value = {};
    int accepted = 0;
    for (int i = 0; i < 32; ++i) accepted += sigqueue(getpid(), SIGRTMIN, value) == 0;
    observe("accepted", accepted);
    unblock({SIGRTMIN});
    eventually([] { return handled >= 32; });
    observe("handled", handled);
}
