// A signal for the process that all threads block is taken by the one that waits in pselect() with a mask that lets it in.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION; POSIX.1-2024 XSH 2.4.1
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

static Atomic<pthread_t> handled_by;

static void count_here(int) {
    handled_by = pthread_self();
    ++handled_in_threads;
}

int main() {
    block({SIGUSR1});
    handle(SIGUSR1, count_here);
    Waker killer([] { must(kill(getpid(), SIGUSR1)); });
    const sigset_t none = set_of({});
    observe("pselect", pselect(0, nullptr, nullptr, nullptr, nullptr, &none));
    observe("it waited for the other thread", killer.has_begun());
    observe("handled", handled_in_threads.load());
    observe("by the waiting thread", pthread_equal(handled_by, pthread_self()) != 0);
    killer.join();
}
