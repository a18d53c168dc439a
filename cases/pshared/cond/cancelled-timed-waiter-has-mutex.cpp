// A thread that is cancelled in pthread_cond_timedwait() has the mutex again when its cleanup handlers run.
//
// ref:      POSIX.1-2024 XSH pthread_cond_timedwait() DESCRIPTION; POSIX.1-2024 XSH 2.9.5.3 Thread Cancellation Cleanup Handlers
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/pshared.hpp"

static Monitor monitor;
static Error unlocked = {-7};

static void unlock(void*) { unlocked = {pthread_mutex_unlock(&monitor.mutex)}; }

int main() {
    make_private_mutex(&monitor.mutex, {.type = PTHREAD_MUTEX_ERRORCHECK});
    must(Error{pthread_cond_init(&monitor.condition, nullptr)});
    const timespec end = distant_time();
    Cancellable waiter([&] {
        must(Error{pthread_mutex_lock(&monitor.mutex)});
        ++monitor.waiting;
        pthread_cleanup_push(unlock, nullptr);
        while (!monitor.go) pthread_cond_timedwait(&monitor.condition, &monitor.mutex, &end);
        pthread_cleanup_pop(0);
    });
    lock_once_waiting(&monitor, 1);
    must(Error{pthread_mutex_unlock(&monitor.mutex)});
    observe("cancel", Error{pthread_cancel(waiter.id())});
    observe("the waiting thread", waiter.end());
    observe("its handler unlocked the mutex", unlocked);
    observe("which can be locked now", Error{pthread_mutex_trylock(&monitor.mutex)});
}
