// raise() of 0 sends nothing: it succeeds, as pthread_kill() with 0 does, or fails with EINVAL, for 0 is no signal.
//
// ref:      POSIX.1-2024 XSH raise() DESCRIPTION; POSIX.1-2024 XSH raise() ERRORS EINVAL; POSIX.1-2024 XSH pthread_kill() DESCRIPTION
// profile:  posix
// strength: may

#include "support/case.hpp"

static volatile sig_atomic_t last = 0;
static void on_signal(int signo) {
    last = signo;
    handled = handled + 1;
}

int main() {
    for (int signo : {SIGHUP, SIGINT, SIGQUIT, SIGALRM, SIGTERM, SIGUSR1, SIGUSR2}) handle(signo, on_signal);
    observe("raise(0)", Error{raise(0) == 0 ? 0 : errno}, {"0", "EINVAL"});
    observe("signals handled", handled);
    observe("raise(SIGUSR1)", raise(SIGUSR1));
    observe("signals handled", handled);
    observe("the last one", Signal{static_cast<int>(last)});
}
