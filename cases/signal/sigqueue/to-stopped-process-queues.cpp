// Signals queued to a stopped process wait; once it is continued all are delivered in order.
//
// ref:      POSIX.1-2024 XSH sigqueue() DESCRIPTION; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile:  posix
// strength: shall
// needs:    fork

#include "support/signal_tools.hpp"

int main() {
    handle(SIGRTMIN, [](int, siginfo_t* info, void*) {
        handled = handled + 1;
        log_step(info->si_value.sival_int);
    });
    Child child([] {
        raise(SIGSTOP);
        eventually([] { return handled >= 5; });
        observe("values in the order of delivery", steps());
    });
    observe("child", next_state(child.pid()).chars);
    for (int i = 1; i <= 5; ++i) {
        sigval value = {};
        value.sival_int = i;
        observe("queue", sigqueue(child.pid(), SIGRTMIN, value));
    }
    must(kill(child.pid(), SIGCONT));
    observe("child", child.wait());
}
