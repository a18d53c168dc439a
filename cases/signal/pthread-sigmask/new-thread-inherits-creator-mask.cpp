// A new thread starts with the signal mask of the thread that created it.
//
// ref:     POSIX.1-2024 XSH pthread_create() DESCRIPTION
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

static void query() {
    sigset_t mask = set_of({SIGINT});
    observe("query in a new thread", Error{pthread_sigmask(SIG_BLOCK, nullptr, &mask)});
    observe("SIGUSR1 blocked", sigismember(&mask, SIGUSR1));
    observe("SIGUSR2 blocked", sigismember(&mask, SIGUSR2));
    observe("SIGINT blocked", sigismember(&mask, SIGINT));
    must(raise(SIGUSR1));
    must(raise(SIGUSR2));
    observe("both are sent to it: SIGUSR1 pending", is_pending(SIGUSR1));
    observe("SIGUSR2 pending", is_pending(SIGUSR2));
    observe("handler ran", handled_in_threads.exchange(0));
}

int main() {
    const sigset_t first = set_of({SIGUSR1}), second = set_of({SIGUSR2});
    handle(SIGUSR1, count_in_threads);
    handle(SIGUSR2, count_in_threads);
    block({SIGINT});
    observe("set the mask to SIGUSR1", Error{pthread_sigmask(SIG_SETMASK, &first, nullptr)});
    { Thread thread(query); }
    observe("set the mask to SIGUSR2", Error{pthread_sigmask(SIG_SETMASK, &second, nullptr)});
    { Thread thread(query); }
}
