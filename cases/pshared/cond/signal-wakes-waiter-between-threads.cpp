// pthread_cond_signal() wakes another thread that waits in pthread_cond_wait(); it has the mutex again when the call returns.
//
// ref:       POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_wait() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.cond.signal-wakes-waiter-in-other-process

#include "support/thread_sync.hpp"

int main() {
    Monitor monitor = {};
    make_private_mutex(&monitor.mutex, {.type = PTHREAD_MUTEX_ERRORCHECK});
    must(Error{pthread_cond_init(&monitor.condition, nullptr)});
    observe_signalled_wait(monitor, [&] { return pthread_cond_wait(&monitor.condition, &monitor.mutex); });
}
