// sigtimedwait() with a timeout of zero takes a signal that is pending.
//
// ref:      POSIX.1-2024 XSH sigtimedwait() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);  // some systems keep what is known of a signal only where SA_SIGINFO is set
    block({SIGRTMIN});
    must(kill(getpid(), SIGRTMIN));
    const sigset_t set = set_of({SIGRTMIN});
    const timespec zero = {0, 0};
    siginfo_t info = {};
    observe("sigtimedwait", Signal{sigtimedwait(&set, &info, &zero)});
    observe("si_signo", Signal{info.si_signo});
    observe("si_code", Code{SIGRTMIN, info.si_code});
    observe("si_pid is the sender", info.si_pid == getpid());
    observe("still pending", is_pending(SIGRTMIN));
}
