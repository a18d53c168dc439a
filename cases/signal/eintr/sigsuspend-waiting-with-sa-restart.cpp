// SA_RESTART does not make sigsuspend() wait on: it fails with EINTR once the handler has run.
//
// ref:     POSIX.1-2024 XSH sigsuspend() DESCRIPTION; POSIX.1-2024 XSH sigsuspend() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"

int main() {
    const sigset_t nothing = set_of({});
    {
        const Alarms alarms(SA_RESTART);
        observe("sigsuspend", sigsuspend(&nothing));
    }
    observe("handler ran", handled > 0);
}
