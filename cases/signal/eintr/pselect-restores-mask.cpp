// The former signal mask is back after pselect(), whether it timed out or was interrupted.
//
// ref:     POSIX.1-2024 XSH pselect() DESCRIPTION
// profile: posix
// strength: shall

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    handle(SIGUSR1);
    block({SIGUSR1});
    const sigset_t nothing = set_of({});
    const timespec limit = {0, 10'000'000};
    observe("pselect that times out", pselect(0, nullptr, nullptr, nullptr, &limit, &nothing));
    must(raise(SIGUSR1));
    observe("handled after it", handled);

    const timespec long_time = {20, 0};
    observe("pselect that is interrupted", pselect(0, nullptr, nullptr, nullptr, &long_time, &nothing));
    observe("handled in it", handled);
    must(raise(SIGUSR1));
    observe("handled after it", handled);
    observe("pending", is_pending(SIGUSR1));
}
