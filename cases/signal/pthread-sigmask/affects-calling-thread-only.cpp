// pthread_sigmask() changes the mask of the calling thread and of no other.
//
// ref:     POSIX.1-2024 XSH pthread_sigmask() DESCRIPTION
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads);
    block({SIGUSR2});
    Gate changed;
    Thread other([&] {
        changed.wait();
        sigset_t mask = set_of({SIGUSR1});
        observe("query in the other thread", Error{pthread_sigmask(SIG_BLOCK, nullptr, &mask)});
        observe("SIGUSR1 blocked", sigismember(&mask, SIGUSR1));
        must(raise(SIGUSR1));
        observe("SIGUSR1 is sent to it: handler ran", handled_in_threads.load());
    });

    const sigset_t set = set_of({SIGUSR1});
    observe("block SIGUSR1", Error{pthread_sigmask(SIG_BLOCK, &set, nullptr)});
    changed.open();
    other.join();
    sigset_t mask = set_of({});
    observe("query in the thread that did it", Error{pthread_sigmask(SIG_BLOCK, nullptr, &mask)});
    observe("SIGUSR1 blocked", sigismember(&mask, SIGUSR1));
    observe("SIGUSR2 blocked, as before", sigismember(&mask, SIGUSR2));
    must(raise(SIGUSR1));
    observe("SIGUSR1 is sent to it: handler ran again", handled_in_threads.load() > 1);
    observe("SIGUSR1 pending", is_pending(SIGUSR1));
}
