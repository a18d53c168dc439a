// SA_RESTART does not make pause() wait on: it fails with EINTR once the handler has run.
//
// ref:     POSIX.1-2024 XSH pause() DESCRIPTION; POSIX.1-2024 XSH pause() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"

int main() {
    {
        const Alarms alarms(SA_RESTART);
        observe("pause", pause());
    }
    observe("handler ran", handled > 0);
}
