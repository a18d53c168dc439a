// A signal of another thread before the time given has come ends pthread_cond_timedwait() with 0. The waiter has the mutex
// then.
//
// ref:       POSIX.1-2024 XSH pthread_cond_timedwait() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads

#include "support/thread_sync.hpp"

int main() {
    Monitor monitor = {};
    make_private_mutex(&monitor.mutex, {.type = PTHREAD_MUTEX_ERRORCHECK});
    must(Error{pthread_cond_init(&monitor.condition, nullptr)});
    const timespec end = distant_time();
    observe_signalled_wait(monitor, [&] { return pthread_cond_timedwait(&monitor.condition, &monitor.mutex, &end); });
}
