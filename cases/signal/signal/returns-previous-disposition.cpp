// signal() returns the disposition that was in force before, and its own takes effect.
//
// ref:      POSIX.1-2024 XSH signal() RETURN VALUE
// profile:  posix
// strength: shall
// claims:   S1-035 S4-085 S4-086

#include "support/case.hpp"

int main() {
    observe("at first the default action", signal(SIGUSR1, count_signal) == SIG_DFL);
    observe("then the handler", signal(SIGUSR1, SIG_IGN) == count_signal);
    must(raise(SIGUSR1) == 0);
    observe("handled while ignored", handled);
    observe("then SIG_IGN", signal(SIGUSR1, SIG_DFL) == SIG_IGN);
    observe("then SIG_DFL", signal(SIGUSR1, count_signal) == SIG_DFL);
    // What a delivery makes of the action is up to the system: nothing is asked after it.
    must(raise(SIGUSR1) == 0);
    observe("handled", handled);
}
