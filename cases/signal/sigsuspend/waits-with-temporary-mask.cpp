// sigsuspend() replaces the mask and waits in one step: a signal that is pending and unblocked by the temporary mask ends it.
//
// ref:      POSIX.1-2024 XSH sigsuspend() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);
    block({SIGUSR1});
    must(raise(SIGUSR1));
    observe("handled before", handled);
    observe("pending before", is_pending(SIGUSR1));

    const sigset_t nothing = set_of({});
    observe("sigsuspend", sigsuspend(&nothing));
    observe("handled", handled);
    observe("pending", is_pending(SIGUSR1));
    must(raise(SIGUSR1));
    observe("handled when sent again, blocked", handled);
}
