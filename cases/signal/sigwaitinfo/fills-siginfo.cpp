// sigwaitinfo() returns the number of the signal that it took and stores its cause and value.
//
// ref:      POSIX.1-2024 XSH sigwaitinfo() DESCRIPTION; POSIX.1-2024 XSH sigwaitinfo() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);  // values are queued for sure only where SA_SIGINFO is set
    block({SIGRTMIN});
    sigval value = {};
    value.sival_int = 41;
    must(sigqueue(getpid(), SIGRTMIN, value));

    const sigset_t set = set_of({SIGRTMIN});
    siginfo_t info = {};
    observe("sigwaitinfo", Signal{sigwaitinfo(&set, &info)});
    observe("si_signo", Signal{info.si_signo});
    observe("si_code", Code{SIGRTMIN, info.si_code});
    observe("si_pid is the sender", info.si_pid == getpid());
    observe("si_value", info.si_value.sival_int);
    observe("still pending", is_pending(SIGRTMIN));
}
