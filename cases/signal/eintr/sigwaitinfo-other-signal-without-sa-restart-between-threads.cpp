// sigwaitinfo() of a thread may fail with EINTR once a handler without SA_RESTART has run in that thread for another signal.
// Where it does not, it waits for the signal of its set.
//
// ref:       POSIX.1-2024 XSH sigwaitinfo() ERRORS EINTR
// profile:   posix
// strength:  may
// needs:     threads
// assertion: signal.eintr.sigwaitinfo-other-signal-without-sa-restart

#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads);
    block({SIGUSR2});
    Gate over;
    int taken = -7, error = 0;
    Thread waiter([&] {
        const sigset_t set = set_of({SIGUSR2});
        taken = sigwaitinfo(&set, nullptr);
        error = errno;
        over.wait();
    });
    signal_three_times(waiter);
    must(Error{pthread_kill(waiter.id(), SIGUSR2)});
    over.open();
    waiter.join();
    const Text result = taken == -1 ? errno_text(error) : signal_text(taken);
    observe("sigwaitinfo", result.chars, {"EINTR", "SIGUSR2"});
    observe("handler ran", handled_in_threads.load());
}
