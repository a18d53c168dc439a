// SIGKILL ends a stopped process without its being continued.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork

#include "support/signal_tools.hpp"

int main() {
    Child child([] {
        raise(SIGSTOP);
        return 3;
    });
    observe("child", next_state(child.pid()).chars);
    observe("SIGKILL", kill(child.pid(), SIGKILL));
    observe("child", child.wait());
}
