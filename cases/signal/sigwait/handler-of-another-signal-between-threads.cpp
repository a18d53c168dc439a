// sigwait() of a thread goes on waiting after a handler has run in that thread for another signal: EINTR is not among its errors.
//
// ref:       man7 sigwait(3) DESCRIPTION; man7 sigwait(3) ERRORS
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: signal.sigwait.not-interrupted-by-handler

#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads);
    block({SIGUSR2});  // in the thread as well
    int signo = -1;
    Error result = {-7};
    Gate over;
    Thread waiter([&] {
        const sigset_t set = set_of({SIGUSR2});
        result = {sigwait(&set, &signo)};
        over.wait();
    });
    signal_three_times(waiter);
    must(Error{pthread_kill(waiter.id(), SIGUSR2)});
    over.open();
    waiter.join();
    observe("sigwait", result);
    observe("signal", Signal{signo});
    observe("handler ran", handled_in_threads.load());
}
