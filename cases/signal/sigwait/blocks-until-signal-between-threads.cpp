// sigwait() of a thread waits until another thread sends it a signal of its set; one that is not in the set does not end the wait,
// and stays pending.
//
// ref:       POSIX.1-2024 XSH sigwait() DESCRIPTION; POSIX.1-2024 XSH pthread_kill() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.sigwait.blocks-until-signal

#include "support/threads.hpp"

int main() {
    block({SIGUSR1, SIGUSR2});  // in the thread as well
    Journal journal;
    int signo = -1;
    Error result = {-7};
    bool pending = false;
    Thread waiter([&] {
        const sigset_t set = set_of({SIGUSR1});
        result = {sigwait(&set, &signo)};
        journal.enter("waiter");
        pending = is_pending(SIGUSR2);
    });
    let_thread_block(waiter);
    must(Error{pthread_kill(waiter.id(), SIGUSR2)});  // not in the set
    breathe(10);
    journal.enter("sender");
    must(Error{pthread_kill(waiter.id(), SIGUSR1)});
    waiter.join();
    observe("sigwait", result);
    observe("signal", Signal{signo});
    observe("the signal that is not in the set is pending", pending);
    const Text order = journal.text();
    observe("order", order.chars);
}
