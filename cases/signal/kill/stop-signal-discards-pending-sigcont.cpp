// Generating a stop signal discards a pending SIGCONT.
//
// ref:     POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile: posix
// strength: shall

#include "support/case.hpp"

int main() {
    block({SIGTSTP, SIGTTIN, SIGTTOU, SIGCONT});
    for (int signo : {SIGTSTP, SIGTTIN, SIGTTOU, SIGCONT}) handle(signo);
    for (int stop : {SIGTSTP, SIGTTIN, SIGTTOU}) {
        must(kill(getpid(), SIGCONT));
        observe("SIGCONT pending", is_pending(SIGCONT));
        const Text name = signal_text(stop);
        observe(name.chars, kill(getpid(), stop));
        observe("SIGCONT pending", is_pending(SIGCONT));
        observe("stop signal pending", is_pending(stop));
    }
}
