// A process that has as many signals queued as a process may have gets EAGAIN; once one of them is accepted, another can be queued.
//
// ref:      POSIX.1-2024 XSH sigqueue() ERRORS EAGAIN; POSIX.1-2024 XSH sigwaitinfo() DESCRIPTION
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    const long most = sysconf(_SC_SIGQUEUE_MAX);
    note("SIGQUEUE_MAX %ld", most);
    if (most == -1 || most > 1000)
        unsupported("there is no limit, or one that could only be reached at the cost of other processes");
    handle(SIGRTMIN, capture_signal);
    block({SIGRTMIN});
    long accepted = 0;
    int result;
    while ((result = sigqueue(getpid(), SIGRTMIN, {})) == 0 && accepted <= most) ++accepted;
    note("%ld were accepted", accepted);
    observe("the first that was not accepted", result);
    observe("no more than the limit before", accepted <= most);

    const sigset_t set = set_of({SIGRTMIN});
    siginfo_t info;
    observe("take one", Signal{sigwaitinfo(&set, &info)});
    observe("another one", eventually([] { return sigqueue(getpid(), SIGRTMIN, {}) == 0; }));
    unblock({SIGRTMIN});
    eventually([&] { return handled >= accepted; });
    observe("all accepted ones arrived, no other", handled == accepted);
}
