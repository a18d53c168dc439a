// sigsuspend() fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigsuspend() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"

int main() {
    const sigset_t nothing = set_of({});
    {
        const Alarms alarms;
        observe("sigsuspend", sigsuspend(&nothing));
    }
    observe("handler ran", handled > 0);
}
