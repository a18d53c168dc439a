// The context that a handler with SA_SIGINFO gets has the signal mask of the code that was interrupted.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION SA_SIGINFO; POSIX.1-2024 XBD <signal.h> uc_sigmask
// profile:  xsi
// strength: shall

#include "support/case.hpp"

static volatile sig_atomic_t has_term = -1, has_own = -1;
static void on_signal(int, siginfo_t*, void* context) {
    const sigset_t& mask = static_cast<ucontext_t*>(context)->uc_sigmask;
    has_term = sigismember(&mask, SIGTERM);
    has_own = sigismember(&mask, SIGUSR1);
    handled = handled + 1;
}

int main() {
    struct sigaction action = {};
    action.sa_sigaction = on_signal;
    action.sa_flags = SA_SIGINFO;
    observe("sigaction", sigaction(SIGUSR1, &action, nullptr));
    block({SIGTERM});
    must(raise(SIGUSR1) == 0);
    observe("handler ran", handled);
    observe("SIGTERM, which was blocked, is in the mask", has_term);
    observe("SIGUSR1, which is blocked in the handler only, is in the mask", has_own);
}
