// A signal for the process that all threads block is taken by the one that waits in pselect() with a mask that lets it in.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION; POSIX.1-2024 XSH 2.4.1
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

static std::atomic<bool> elsewhere{false};
static std::atomic<pthread_t> waiting;

static void count_here(int) {
    if (!pthread_equal(pthread_self(), waiting)) elsewhere = true;
    ++handled_in_threads;
}

int main() {
    block({SIGUSR1});
    handle(SIGUSR1, count_here);
    waiting = pthread_self();
    Waker killer([] { must(kill(getpid(), SIGUSR1)); });
    const sigset_t none = set_of({});
    observe("pselect", pselect(0, nullptr, nullptr, nullptr, nullptr, &none));
    observe("it waited for the other thread", killer.has_begun());
    observe("handled", handled_in_threads.load());
    observe("in another thread", elsewhere.load());
    killer.join();
}
