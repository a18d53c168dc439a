// A handler that ends pselect() runs with the mask that pselect() was given, and after the call that of the caller is back.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION; POSIX.1-2024 XSH 2.4.3
// profile:  posix
// strength: shall

#include "support/case.hpp"

static volatile sig_atomic_t usr2_blocked = -1, alrm_blocked = -1;

static void look(int) {
    sigset_t now;
    pthread_sigmask(SIG_BLOCK, nullptr, &now);
    usr2_blocked = sigismember(&now, SIGUSR2);
    alrm_blocked = sigismember(&now, SIGALRM);
    count_signal(0);
}

int main() {
    block({SIGUSR1, SIGALRM});
    handle(SIGUSR1, look);
    raise(SIGUSR1);
    const sigset_t mask = set_of({SIGUSR2});
    observe("pselect", pselect(0, nullptr, nullptr, nullptr, nullptr, &mask));
    observe("handled", handled);
    observe("SIGUSR2 was blocked in the handler", usr2_blocked == 1);
    observe("SIGALRM was blocked in the handler", alrm_blocked == 1);
    sigset_t after = mask;
    must(Error{pthread_sigmask(SIG_BLOCK, nullptr, &after)});
    observe("SIGUSR2 is blocked afterwards", sigismember(&after, SIGUSR2) == 1);
    observe("SIGALRM is blocked afterwards", sigismember(&after, SIGALRM) == 1);
}
