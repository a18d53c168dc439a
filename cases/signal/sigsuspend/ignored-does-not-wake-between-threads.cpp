// An ignored signal that another thread sends does not end sigsuspend().
//
// ref:       POSIX.1-2024 XSH sigsuspend() DESCRIPTION; POSIX.1-2024 XSH pthread_kill() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.sigsuspend.ignored-signal-does-not-wake

#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, SIG_IGN);
    handle(SIGUSR2, count_in_threads);
    block({SIGUSR1, SIGUSR2});  // in the thread as well
    Journal journal;
    int result = -7, error = 0;
    bool blocked_again = false;
    Thread waiter([&] {
        const sigset_t nothing = set_of({});
        result = sigsuspend(&nothing);
        error = errno;
        journal.enter("return");
        must(raise(SIGUSR2));
        blocked_again = is_pending(SIGUSR2);
    });
    let_thread_block(waiter);
    must(Error{pthread_kill(waiter.id(), SIGUSR1)});
    breathe(10);
    journal.enter("SIGUSR2");
    must(Error{pthread_kill(waiter.id(), SIGUSR2)});
    waiter.join();
    errno = error;
    observe("sigsuspend", result);
    observe("SIGUSR2 handled", handled_in_threads.load());
    const Text order = journal.text();
    observe("order", order.chars);
    observe("SIGUSR2 blocked again", blocked_again);
}
