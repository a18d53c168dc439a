// pthread_rwlock_timedwrlock() goes on waiting after a signal handler has run in the waiting thread.
//
// ref:     POSIX.1-2024 XSH pthread_rwlock_timedwrlock() DESCRIPTION; POSIX.1-2024 XSH pthread_rwlock_timedwrlock() ERRORS
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads);
    block({SIGUSR1});  // so that the handler runs in the thread that waits
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    const timespec far = plus_milliseconds(clock_now(CLOCK_REALTIME), 600'000);
    must(Error{pthread_rwlock_rdlock(&lock)});
    int result = -1;
    bool released = false, released_before = false;
    Thread waiter([&] {
        unblock({SIGUSR1});
        result = pthread_rwlock_timedwrlock(&lock, &far);
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
    observe("pthread_rwlock_timedwrlock", Error{result});
    observe("only after the unlock", released_before);
    observe("handler ran", handled_in_threads.load());
    observe("tryrdlock while it is locked", Error{pthread_rwlock_tryrdlock(&lock)});
}
