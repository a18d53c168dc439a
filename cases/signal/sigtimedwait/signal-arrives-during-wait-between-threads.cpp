// A value that another thread queues to the process before the timeout ends the wait of sigtimedwait(), which reports the value.
//
// ref:       POSIX.1-2024 XSH sigtimedwait() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.sigtimedwait.signal-arrives-during-wait

#include "support/threads.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);  // values are queued for sure only where SA_SIGINFO is set
    block({SIGRTMIN});                 // in the thread as well
    siginfo_t info = {};
    int taken = -7, error = 0;
    Thread waiter([&] {
        const sigset_t set = set_of({SIGRTMIN});
        const timespec limit = {60, 0};
        taken = sigtimedwait(&set, &info, &limit);
        error = errno;
    });
    let_thread_block(waiter);
    sigval value = {};
    value.sival_int = 6;
    must(sigqueue(getpid(), SIGRTMIN, value));
    waiter.join();
    errno = error;
    if (taken == -1) observe("sigtimedwait", taken);
    observe("signal", Signal{taken});
    observe("si_signo", Signal{info.si_signo});
    observe("si_code", Code{SIGRTMIN, info.si_code});
    observe("si_value", info.si_value.sival_int);
    observe("si_pid is this process", info.si_pid == getpid());
    observe("still pending", is_pending(SIGRTMIN));
}
