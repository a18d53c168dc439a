// A signal for a stopped process is delivered when the process is continued, not before.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork

#include "support/signal_tools.hpp"

static int* count;

int main() {
    count = shared<int>();
    Child child([] {
        handle(SIGUSR1, [](int) { __atomic_add_fetch(count, 1, __ATOMIC_SEQ_CST); });
        raise(SIGSTOP);
        eventually([] { return *count > 0; });
    });
    auto seen = [] { return __atomic_load_n(count, __ATOMIC_SEQ_CST); };
    observe("child", next_state(child.pid()).chars);
    observe("signal it", kill(child.pid(), SIGUSR1));
    breathe(20);
    observe("handled while stopped", seen());
    observe("continue it", kill(child.pid(), SIGCONT));
    observe("child", child.wait());
    observe("handled", seen());
}
