// Of two threads that wait in sigwait(), one is cancelled; the other one waits on and takes the signal that is sent to the
// process.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    block({SIGUSR1});  // in the threads as well
    const sigset_t set = set_of({SIGUSR1});
    int lost = 0, signo = 0;
    Error result = {-7};
    Cancellable first([&] { sigwait(&set, &lost); });
    Cancellable second([&] { result = {sigwait(&set, &signo)}; });
    let_others_block();
    must(Error{pthread_cancel(first.id())});
    observe("the first thread", first.end());
    must(kill(getpid(), SIGUSR1));
    observe("the second thread", second.end());
    observe("its wait", result);
    observe("signal", Signal{signo});
}
