// When sigsuspend() returns, the handler of the signal that ended it has run to its end.
//
// ref:      POSIX.1-2024 XSH sigsuspend() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

static void slow_handler(int) {
    observe("handler", "begins");
    breathe(20);
    observe("handler", "ends");
    handled = handled + 1;
}

int main() {
    handle(SIGUSR1, slow_handler);
    block({SIGUSR1});
    must(raise(SIGUSR1));
    const sigset_t nothing = set_of({});
    const int result = sigsuspend(&nothing);
    const int handled_by_then = handled;
    observe("sigsuspend", result);
    observe("handled by then", handled_by_then);
    must(raise(SIGUSR1));
    observe("handled when sent again, blocked", handled);
}
