// A sigwaitinfo() of a thread that waits takes the value that another thread queues to the process.
//
// ref:      POSIX.1-2024 XSH sigwaitinfo() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);  // values are queued for sure only where SA_SIGINFO is set
    block({SIGRTMIN});                 // in the other thread as well
    sigval value = {};
    value.sival_int = 6;
    Waker sender([&] { must(sigqueue(getpid(), SIGRTMIN, value)); });
    const sigset_t set = set_of({SIGRTMIN});
    siginfo_t info = {};
    observe("sigwaitinfo", Signal{sigwaitinfo(&set, &info)});
    observe("it waited for the other thread", sender.has_begun());
    observe("si_code", Code{SIGRTMIN, info.si_code});
    observe("si_value", info.si_value.sival_int);
    observe("si_pid is this process", info.si_pid == getpid());
    observe("still pending", is_pending(SIGRTMIN));
}
