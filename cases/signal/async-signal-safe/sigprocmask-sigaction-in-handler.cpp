// sigprocmask() and sigaction() have their effect when a handler calls them: it can block another signal and replace itself.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall

#include "support/signal_tools.hpp"

static void second(int) { log_step("second handler"); }
static void first(int signo) {
    log_step("first handler begins");
    const sigset_t more = set_of({SIGUSR2});
    sigprocmask(SIG_BLOCK, &more, nullptr);
    raise(SIGUSR2);
    struct sigaction action = {};
    action.sa_handler = second;
    sigaction(signo, &action, nullptr);
    log_step("it ends");
}

int main() {
    handle(SIGUSR2, [](int) { log_step("usr2"); });
    handle(SIGUSR1, first);
    must(raise(SIGUSR1) == 0);
    must(raise(SIGUSR1) == 0);
    observe("order", steps());
}
