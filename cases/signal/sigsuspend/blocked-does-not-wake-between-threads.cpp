// A signal for a thread that its temporary mask blocks does not end sigsuspend(); it stays pending for that thread.
//
// ref:       POSIX.1-2024 XSH sigsuspend() DESCRIPTION; POSIX.1-2024 XSH pthread_kill() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.sigsuspend.blocked-in-temporary-mask-does-not-wake

#include "support/threads.hpp"

static Atomic<int> first_handled = 0, second_handled = 0;

int main() {
    handle(SIGUSR1, [](int) { ++first_handled; });
    handle(SIGUSR2, [](int) { ++second_handled; });
    block({SIGUSR1, SIGUSR2});  // in the thread as well
    int result = -7, error = 0;
    bool pending = false, blocked_again = false;
    Thread waiter([&] {
        const sigset_t temporary = set_of({SIGUSR1});
        result = sigsuspend(&temporary);
        error = errno;
        pending = is_pending(SIGUSR1);
        must(raise(SIGUSR2));
        blocked_again = is_pending(SIGUSR2);
    });
    let_thread_block(waiter);
    must(Error{pthread_kill(waiter.id(), SIGUSR1)});
    const bool pending_for_process = is_pending(SIGUSR1);
    breathe(10);
    must(Error{pthread_kill(waiter.id(), SIGUSR2)});
    waiter.join();
    errno = error;
    observe("sigsuspend", result);
    observe("SIGUSR1, blocked, handled", first_handled.load());
    observe("SIGUSR2 handled", second_handled.load());
    observe("SIGUSR1 pending for the thread", pending);
    observe("SIGUSR1 pending for the process", pending_for_process);
    observe("SIGUSR2 blocked again", blocked_again);
}
