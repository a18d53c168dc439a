// A signal for one thread ends the nanosleep() of that thread with EINTR; another thread sleeps for its whole time.
//
// ref:       POSIX.1-2024 XSH nanosleep() DESCRIPTION; POSIX.1-2024 XSH nanosleep() ERRORS EINTR; POSIX.1-2024 XSH pthread_kill() DESCRIPTION
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.nanosleep-sleeping-without-sa-restart

#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads);
    int result = -7, error = 0, other_result = -7;
    bool whole_time = false;
    Atomic<bool> returned = false;
    Gate over;
    Thread sleeper([&] {
        const timespec hour = {3600, 0};
        result = nanosleep(&hour, nullptr);
        error = errno;
        returned = true;
        over.wait();
    });
    Thread other([&] {
        const timespec moment = {0, 40'000'000};
        const Stopwatch watch;
        other_result = nanosleep(&moment, nullptr);
        whole_time = watch.at_least_ms(40);
    });
    eventually([&] {  // again and again: the first may come before the thread sleeps
        let_thread_block(sleeper);
        if (!returned) must(Error{pthread_kill(sleeper.id(), SIGUSR1)});
        return returned.load();
    });
    over.open();
    sleeper.join();
    other.join();
    errno = error;
    observe("nanosleep of an hour", result);
    observe("handler ran", handled_in_threads > 0);
    observe("nanosleep of 40 ms in the other thread", other_result);
    observe("40 ms have passed for it", whole_time);
}
