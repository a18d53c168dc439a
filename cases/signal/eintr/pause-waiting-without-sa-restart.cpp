// pause() fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH pause() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"

int main() {
    {
        const Alarms alarms;
        observe("pause", pause());
    }
    observe("handler ran", handled > 0);
}
