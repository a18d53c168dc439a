// Processes wait at a barrier until as many as it was made for have come; then all go on.
//
// ref:      POSIX.1-2024 XSH pthread_barrier_wait() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_barrier_t* barrier = shared_barrier(3);
    Journal journal;
    auto come = [&] {
        const int result = pthread_barrier_wait(barrier);
        journal.enter("through");
        return result == 0 || result == PTHREAD_BARRIER_SERIAL_THREAD ? 0 : 1;
    };

    Child first(come), second(come);
    let_it_block(first.pid());
    let_it_block(second.pid());
    breathe(10);
    journal.enter("the third comes");
    must(come() == 0);
    observe("first", first.wait());
    observe("second", second.wait());
    const Text order = journal.text();
    observe("order", order.chars);
}
