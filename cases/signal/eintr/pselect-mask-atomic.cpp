// pselect() sets its mask and waits in one step: a signal that is pending and unblocked by that mask ends it at once.
//
// ref:     POSIX.1-2024 XSH pselect() DESCRIPTION
// profile: posix
// strength: shall

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    handle(SIGUSR1);
    block({SIGUSR1});
    must(raise(SIGUSR1));
    const sigset_t nothing = set_of({});
    const timespec limit = {20, 0};
    observe("handled before", handled);
    observe("pselect", pselect(0, nullptr, nullptr, nullptr, &limit, &nothing));
    observe("handled", handled);
    observe("still pending", is_pending(SIGUSR1));
}
