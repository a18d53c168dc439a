// The default action of SIGCONT is to make a stopped process go on, and nothing for a running one.
//
// ref:     POSIX.1-2024 XBD <signal.h> SIGCONT; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-068 S4-061

#include "support/signal_tools.hpp"

int main() {
    Child child([] {
        handle(SIGCONT, SIG_DFL);
        observe("raise SIGCONT while running", raise(SIGCONT));
        observe("raise SIGSTOP, returns when continued", raise(SIGSTOP));
        return 3;
    });
    observe("child", next_state(child.pid()).chars);
    must(kill(child.pid(), SIGCONT));
    observe("continued", child.wait());
}
