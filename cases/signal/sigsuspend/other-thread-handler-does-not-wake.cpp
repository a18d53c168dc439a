// A signal that another thread handles does not end the sigsuspend() of a thread.
//
// ref:      POSIX.1-2024 XSH sigsuspend() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

static Atomic<int> elsewhere = 0;

int main() {
    handle(SIGUSR1);
    handle(SIGUSR2, [](int) { ++elsewhere; });
    block({SIGUSR1, SIGUSR2});  // in the thread as well
    bool blocked_again = false;
    int result = 0, error = 0, elsewhere_by_then = 0;
    Gate ready;
    Thread thread([&] {
        const sigset_t temporary = set_of({SIGUSR2});
        ready.open();
        result = sigsuspend(&temporary);
        error = errno;
        elsewhere_by_then = elsewhere;
        must(raise(SIGUSR1));
        blocked_again = is_pending(SIGUSR1);
    });

    ready.wait();
    breathe(10);
    must(Error{pthread_kill(pthread_self(), SIGUSR2)});
    const sigset_t set = set_of({SIGUSR2});
    must(Error{pthread_sigmask(SIG_UNBLOCK, &set, nullptr)});
    breathe(10);
    must(Error{pthread_kill(thread.id(), SIGUSR1)});
    thread.join();
    errno = error;
    observe("sigsuspend", result);
    observe("SIGUSR1 handled", handled);
    observe("SIGUSR2 handled elsewhere by then", elsewhere_by_then);
    observe("SIGUSR1 blocked again", blocked_again);
}
