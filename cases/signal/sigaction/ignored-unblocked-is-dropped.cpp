// A signal that is ignored and not blocked has no effect: it is not pending, and nothing of it is left for a later handler.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions SIG_IGN
// profile:  posix
// strength: shall
// claims:   S0-064 S0-065 S4-086

#include "support/case.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = SIG_IGN;
    observe("ignore it", sigaction(SIGUSR1, &action, nullptr));
    observe("send it", kill(getpid(), SIGUSR1));  // delivered by the time that kill() returns
    observe("pending", is_pending(SIGUSR1));

    action.sa_handler = count_signal;
    observe("catch it", sigaction(SIGUSR1, &action, nullptr));
    observe("handled", handled);
    observe("send it again", kill(getpid(), SIGUSR1));
    observe("handled", handled);
}
