// SIGCONT makes a stopped process go on, and is delivered to its handler if it has one.
//
// ref:     POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery; POSIX.1-2024 XBD <signal.h> SIGCONT
// profile: posix
// strength: shall
// needs:   fork
// assertion: signal.kill.sigcont-resumes-stopped signal.kill.sigcont-handler-runs-after-resume

#include "support/signal_tools.hpp"

int main() {
    Child plain([] {
        raise(SIGSTOP);
        return 10;
    });
    observe("child", next_state(plain.pid()).chars);
    observe("continue it", kill(plain.pid(), SIGCONT));
    observe("it goes on", plain.wait());

    handle(SIGCONT);
    Child catching([] {
        raise(SIGSTOP);
        eventually([] { return handled > 0; });
        return 10 + handled;
    });
    observe("child with a handler", next_state(catching.pid()).chars);
    observe("continue it", kill(catching.pid(), SIGCONT));
    observe("it goes on, 10 and its count", catching.wait());
}
