// pthread_rwlock_clockwrlock() goes on waiting after a signal handler has run in the waiting thread.
//
// ref:     POSIX.1-2024 XSH pthread_rwlock_clockwrlock() DESCRIPTION; POSIX.1-2024 XSH pthread_rwlock_clockwrlock() ERRORS
// profile: posix
// strength: shall
// since:   2024
// needs:   threads

#include "support/threads.hpp"

template <class Lock>
static int lock_until(Lock* lock, const timespec* end) {
    if constexpr (requires { pthread_rwlock_clockwrlock(lock, CLOCK_MONOTONIC, end); })
        return pthread_rwlock_clockwrlock(lock, CLOCK_MONOTONIC, end);
    else unsupported("this C library has no pthread_rwlock_clockwrlock()");
}

int main() {
    handle(SIGUSR1, count_in_threads);
    block({SIGUSR1});  // so that the handler runs in the thread that waits
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    const timespec far = plus_milliseconds(clock_now(), 600'000);
    must(Error{pthread_rwlock_rdlock(&lock)});
    int result = -1;
    bool released = false, released_before = false;
    Thread waiter([&] {
        unblock({SIGUSR1});
        result = lock_until(&lock, &far);
        released_before = released;
    });

    for (int i = 1; i <= 3; ++i) {
        breathe(5);
        must(Error{pthread_kill(waiter.id(), SIGUSR1)});
        eventually([&] { return handled_in_threads == i; });
    }
    released = true;
    must(Error{pthread_rwlock_unlock(&lock)});
    waiter.join();
    observe("pthread_rwlock_clockwrlock", Error{result});
    observe("only after the unlock", released_before);
    observe("handler ran", handled_in_threads.load());
    observe("tryrdlock while it is locked", Error{pthread_rwlock_tryrdlock(&lock)});
}
