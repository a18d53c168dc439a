// A signal sent to the process and blocked by all its threads is accepted by the one that waits for it in sigwait().
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery; POSIX.1-2024 XSH sigwait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

int main() {
    block({SIGUSR1});  // in the threads as well; by default it would end the process
    Gate done;
    auto wait = [&] { done.wait(); };
    Thread a(wait), b(wait);
    int accepted = 0, failed = 0;
    Thread waiter([&] {
        const sigset_t set = set_of({SIGUSR1});
        for (int i = 0; i < 50; ++i) {
            int signo = -1;
            const bool right = sigwait(&set, &signo) == 0 && signo == SIGUSR1;
            __atomic_add_fetch(right ? &accepted : &failed, 1, __ATOMIC_SEQ_CST);
        }
    });

    int sent = 0;
    while (sent < 50 && eventually([&] { return __atomic_load_n(&accepted, __ATOMIC_SEQ_CST) == sent; })) {
        must(kill(getpid(), SIGUSR1));
        ++sent;
    }
    for (int i = 0; i < 2; ++i) done.open();
    waiter.join();
    observe("sent", sent);
    observe("accepted", accepted);
    observe("failed", failed);
    observe("still pending", is_pending(SIGUSR1));
}
