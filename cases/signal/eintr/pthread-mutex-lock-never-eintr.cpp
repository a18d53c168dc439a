// pthread_mutex_lock() goes on waiting after a signal handler has run in the waiting thread.
//
// ref:     POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_lock() ERRORS
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    bool released = false, released_before = false;
    int result = -1;
    handle(SIGUSR1, count_in_threads);
    block({SIGUSR1});  // so that the handler runs in the thread that waits
    must(Error{pthread_mutex_lock(&mutex)});
    Thread waiter([&] {
        unblock({SIGUSR1});
        result = pthread_mutex_lock(&mutex);
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
    observe("pthread_mutex_lock", Error{result});
    observe("only after the unlock", released_before);
    observe("handler ran", handled_in_threads.load());
}
