// SIGCONT makes a stopped process go on even where it is blocked; its delivery then stays pending.
//
// ref:     POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile: posix
// strength: shall
// needs:   fork

#include "support/signal_tools.hpp"

int main() {
    Child child([] {
        handle(SIGCONT);
        block({SIGCONT});
        raise(SIGSTOP);
        observe("handled", handled);
        observe("pending", is_pending(SIGCONT));
        unblock({SIGCONT});
        observe("handled once unblocked", handled);
    });
    observe("child", next_state(child.pid()).chars);
    const int result = kill(child.pid(), SIGCONT);
    observe("it goes on", child.wait());
    observe("the call that continued it", result);
}
