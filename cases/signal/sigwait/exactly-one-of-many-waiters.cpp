// Of several threads that wait in sigwait() for a signal sent to the process, exactly one returns for each signal.
//
// ref:      POSIX.1-2024 XSH sigwait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

static int returned = 0, with_the_signal = 0;

static void wait_for_it() {
    const sigset_t set = set_of({SIGUSR1});
    int signo = -1;
    const int result = sigwait(&set, &signo);
    if (result == 0 && signo == SIGUSR1) __atomic_add_fetch(&with_the_signal, 1, __ATOMIC_SEQ_CST);
    __atomic_add_fetch(&returned, 1, __ATOMIC_SEQ_CST);
}

int main() {
    block({SIGUSR1});  // in the threads as well
    Thread first(wait_for_it), second(wait_for_it), third(wait_for_it), fourth(wait_for_it);
    for (int sent = 1; sent <= 4; ++sent) {
        breathe(10);
        must(kill(getpid(), SIGUSR1));
        eventually([&] { return __atomic_load_n(&returned, __ATOMIC_SEQ_CST) >= sent; });
        breathe(10);
        observe(format("threads that returned after %d", sent).chars, __atomic_load_n(&returned, __ATOMIC_SEQ_CST));
    }
    observe("with the signal", with_the_signal);
    observe("still pending", is_pending(SIGUSR1));
}
