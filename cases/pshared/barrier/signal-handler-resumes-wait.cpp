// A process that handles a signal while it waits at a barrier goes on waiting until all have come.
//
// ref:      POSIX.1-2024 XSH pthread_barrier_wait() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_barrier_t* barrier = shared_barrier(2);
    Journal journal;
    Gate ready;
    Child waiter([&] {
        handle(SIGUSR1);
        ready.open();
        const int result = pthread_barrier_wait(barrier);
        journal.enter("waiter is through");
        observe("wait", result == PTHREAD_BARRIER_SERIAL_THREAD ? 0 : result);
        observe("handler ran", handled > 0);
    });
    ready.wait();
    for (int i = 0; i < 3; ++i) {
        let_it_block(waiter.pid());
        must(kill(waiter.pid(), SIGUSR1));
    }
    let_it_block(waiter.pid());
    journal.enter("the other comes");
    const int result = pthread_barrier_wait(barrier);
    observe("waiter", waiter.wait());
    observe("wait of the other", result == PTHREAD_BARRIER_SERIAL_THREAD ? 0 : result);
    const Text order = journal.text();
    observe("order", order.chars);
}
