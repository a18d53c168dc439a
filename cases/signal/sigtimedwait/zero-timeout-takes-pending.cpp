// sigtimedwait() with a timeout of zero takes a signal that is pending.
//
// ref:      POSIX.1-2024 XSH sigtimedwait() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    block({SIGUSR1});
    must(kill(getpid(), SIGUSR1));
    const sigset_t set = set_of({SIGUSR1});
    const timespec zero = {0, 0};
    siginfo_t info = {};
    observe("sigtimedwait", Signal{sigtimedwait(&set, &info, &zero)});
    observe("si_signo", Signal{info.si_signo});
    observe("si_code", Code{SIGUSR1, info.si_code});
    observe("si_pid is the sender", info.si_pid == getpid());
    observe("still pending", is_pending(SIGUSR1));
}
