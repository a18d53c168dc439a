// ppoll() sets its mask and waits in one step: a signal that is pending and unblocked by that mask ends it at once, and the
// former mask is back afterwards.
//
// ref:     POSIX.1-2024 XSH ppoll() DESCRIPTION
// profile: posix
// strength: shall
// since:   2024

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);
    block({SIGUSR1});
    must(raise(SIGUSR1));
    const sigset_t nothing = set_of({});
    const timespec limit = {20, 0};
    observe("handled before", handled);
    observe("ppoll", ppoll(nullptr, 0, &limit, &nothing));
    observe("handled", handled);

    must(raise(SIGUSR1));
    observe("handled afterwards", handled);
    observe("pending", is_pending(SIGUSR1));
}
