// Threads wait at a barrier until as many as it was made for have come; then all go on.
//
// ref:       POSIX.1-2024 XSH pthread_barrier_wait() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.barrier.releases-at-count-across-processes

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_barrier_t barrier;
    must(Error{pthread_barrier_init(&barrier, nullptr, 3)});
    Journal journal;
    Atomic<int> failed = 0;
    auto come = [&] {
        const int result = pthread_barrier_wait(&barrier);
        journal.enter("through");
        if (result != 0 && result != PTHREAD_BARRIER_SERIAL_THREAD) ++failed;
    };
    Thread first(come), second(come);
    let_thread_block(first);
    let_thread_block(second);
    breathe(10);
    journal.enter("the third comes");
    come();
    first.join();
    second.join();
    observe("waits that failed", failed.load());
    const Text order = journal.text();
    observe("order", order.chars);
}
