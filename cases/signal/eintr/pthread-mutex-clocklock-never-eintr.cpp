// pthread_mutex_clocklock() goes on waiting after a signal handler has run in the waiting thread.
//
// ref:     POSIX.1-2024 XSH pthread_mutex_clocklock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_clocklock() ERRORS
// profile: posix
// strength: shall
// since:   2024
// needs:   threads

#include "support/threads.hpp"

template <class Mutex>
static int lock(Mutex* mutex, const timespec* end) {
    if constexpr (requires { pthread_mutex_clocklock(mutex, CLOCK_MONOTONIC, end); })
        return pthread_mutex_clocklock(mutex, CLOCK_MONOTONIC, end);
    else unsupported("this C library has no pthread_mutex_clocklock()");
}

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    const timespec far = plus_milliseconds(clock_now(), 600'000);
    bool released = false, released_before = false;
    int result = -1;
    handle(SIGUSR1, count_in_threads);
    block({SIGUSR1});  // so that the handler runs in the thread that waits
    must(Error{pthread_mutex_lock(&mutex)});
    Thread waiter([&] {
        unblock({SIGUSR1});
        result = lock(&mutex, &far);
        released_before = released;
    });

    for (int i = 1; i <= 3; ++i) {
        breathe(5);
        must(Error{pthread_kill(waiter.id(), SIGUSR1)});
        eventually([&] { return handled_in_threads == i; });
    }
    released = true;
    must(Error{pthread_mutex_unlock(&mutex)});
    waiter.join();
    observe("pthread_mutex_clocklock", Error{result});
    observe("only after the unlock", released_before);
    observe("handler ran", handled_in_threads.load());
}
