// SIGCONT makes a stopped process go on even where it is ignored.
//
// ref:     POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile: posix
// strength: shall
// needs:   fork

#include "support/signal_tools.hpp"

int main() {
    Child child([] {
        handle(SIGCONT, SIG_IGN);
        raise(SIGSTOP);
        return 4;
    });
    observe("child", next_state(child.pid()).chars);
    observe("continue it", kill(child.pid(), SIGCONT));
    observe("it goes on", child.wait());
}
