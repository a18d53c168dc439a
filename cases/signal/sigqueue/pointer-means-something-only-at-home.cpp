// A pointer queued to another process arrives unchanged, but there it points into that process's own memory.
//
// ref:      POSIX.1-2024 XSH sigqueue() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-103

#include "support/case.hpp"

static volatile int target = 0;
static void write_through(int, siginfo_t* info, void*) {
    *static_cast<volatile int*>(info->si_value.sival_ptr) = 321;
    handled = handled + 1;
}

int main() {
    handle(SIGRTMIN, write_through);
    sigval value = {};
    value.sival_ptr = const_cast<int*>(&target);
    Child child([] {
        eventually([] { return handled > 0; });
        observe("target in the child", target);
    });
    const int queued = sigqueue(child.pid(), SIGRTMIN, value);
    observe("child", child.wait());
    observe("queued to it", queued);
    observe("target here", target);

    observe("queue to oneself", sigqueue(getpid(), SIGRTMIN, value));
    observe("target here", target);
}
