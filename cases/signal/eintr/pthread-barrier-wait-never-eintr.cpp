// pthread_barrier_wait() goes on waiting after a signal handler has run in the waiting thread.
//
// ref:     POSIX.1-2024 XSH pthread_barrier_wait() DESCRIPTION; POSIX.1-2024 XSH pthread_barrier_wait() ERRORS
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

// 0 or PTHREAD_BARRIER_SERIAL_THREAD, of which one of the threads gets the one and the other the other.
static int serial = 0, plain = 0;

static void count(int result) {
    if (result == PTHREAD_BARRIER_SERIAL_THREAD) ++serial;
    else if (result == 0) ++plain;
    else note("pthread_barrier_wait gave %s", errno_text(result).chars);
}

int main() {
    handle(SIGUSR1, count_in_threads);
    block({SIGUSR1});  // so that the handler runs in the thread that waits
    pthread_barrier_t barrier;
    must(Error{pthread_barrier_init(&barrier, nullptr, 2)});
    int result = -1;
    bool arrived = false, arrived_before = false;
    Thread waiter([&] {
        unblock({SIGUSR1});
        result = pthread_barrier_wait(&barrier);
        arrived_before = arrived;
    });

    for (int i = 1; i <= 3; ++i) {
        breathe(5);
        must(Error{pthread_kill(waiter.id(), SIGUSR1)});
        eventually([&] { return handled_in_threads == i; });
    }
    arrived = true;
    count(pthread_barrier_wait(&barrier));
    waiter.join();
    count(result);
    observe("waited for the other thread", arrived_before);
    observe("results that say serial thread", serial);
    observe("results of 0", plain);
    observe("handler ran", handled_in_threads.load());
}
