// While one thread sleeps in nanosleep() the others go on.
//
// ref:      POSIX.1-2024 XSH nanosleep() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads);
    block({SIGUSR1});
    int result = 0, error = 0;
    Atomic<bool> returned{false};
    Gate ready;
    Thread sleeper([&] {
        unblock({SIGUSR1});
        ready.open();
        const timespec hour = {3600, 0};
        result = nanosleep(&hour, nullptr);
        error = errno;
        returned = true;
    });
    ready.wait();
    breathe(20);
    observe("the sleeper has returned", returned.load());
    // This thread runs: again and again, as the first signal may come before the sleep has begun.
    must(eventually([&] { return returned || (pthread_kill(sleeper.id(), SIGUSR1), false); }));
    sleeper.join();
    errno = error;
    observe("nanosleep", result);
}
