// Two threads can be in the handler of one signal at the same time: the signal is blocked in each only during its own handler.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

static int inside = 0, met = 0;

static void meet(int) {
    __atomic_add_fetch(&inside, 1, __ATOMIC_SEQ_CST);
    if (eventually([] { return __atomic_load_n(&inside, __ATOMIC_SEQ_CST) == 2; })) __atomic_add_fetch(&met, 1, __ATOMIC_SEQ_CST);
}

int main() {
    handle(SIGUSR1, meet);
    Gate done;
    auto wait = [&] { done.wait(); };
    Thread first(wait), second(wait);
    observe("pthread_kill of the first thread", Error{pthread_kill(first.id(), SIGUSR1)});
    observe("pthread_kill of the second thread", Error{pthread_kill(second.id(), SIGUSR1)});
    for (int i = 0; i < 2; ++i) done.open();
    first.join();
    second.join();
    observe("handlers that met the other one", met);
}
