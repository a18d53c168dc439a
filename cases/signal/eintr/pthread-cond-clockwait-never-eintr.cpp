// pthread_cond_clockwait() never returns EINTR, whatever handlers run in the waiting thread.
//
// ref:     POSIX.1-2024 XSH pthread_cond_clockwait() ERRORS
// profile: posix
// strength: shall
// since:   2024
// needs:   threads

#include "support/threads.hpp"

template <class Condition>
static int wait_until(Condition* condition, pthread_mutex_t* mutex, const timespec* end) {
    if constexpr (requires { pthread_cond_clockwait(condition, mutex, CLOCK_MONOTONIC, end); })
        return pthread_cond_clockwait(condition, mutex, CLOCK_MONOTONIC, end);
    else unsupported("this C library has no pthread_cond_clockwait()");
}

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
    const timespec far = plus_milliseconds(clock_now(), 600'000);
    bool waiting = false, ready = false;
    int error = 0, waits = 0;
    handle(SIGUSR1, count_in_threads);
    block({SIGUSR1});  // so that the handler runs in the thread that waits
    Thread waiter([&] {
        unblock({SIGUSR1});
        must(Error{pthread_mutex_lock(&mutex)});
        waiting = true;
        while (!ready) {
            const int result = wait_until(&condition, &mutex, &far);
            if (result != 0) error = result;
            ++waits;
        }
        must(Error{pthread_mutex_unlock(&mutex)});
    });

    eventually([&] {
        must(Error{pthread_mutex_lock(&mutex)});
        const bool now = waiting;
        must(Error{pthread_mutex_unlock(&mutex)});
        return now;
    });
    for (int i = 1; i <= 3; ++i) {
        breathe(5);
        must(Error{pthread_kill(waiter.id(), SIGUSR1)});
        eventually([&] { return handled_in_threads == i; });
    }
    must(Error{pthread_mutex_lock(&mutex)});
    const int woken_without_cause = waits;
    ready = true;
    must(Error{pthread_cond_signal(&condition)});
    must(Error{pthread_mutex_unlock(&mutex)});
    waiter.join();
    note("woken without cause %d times", woken_without_cause);
    observe("pthread_cond_clockwait failed", Error{error});
    observe("it waited", waits > woken_without_cause);
    observe("handler ran", handled_in_threads.load());
}
