// Of two threads that wait for a condition, one is cancelled; one signal then wakes the other one.
//
// ref:      POSIX.1-2024 XSH 2.9.5.3 Thread Cancellation Cleanup Handlers; POSIX.1-2024 XSH pthread_cond_wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/pshared.hpp"

static Monitor monitor = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0};

static void unlock(void*) { must(Error{pthread_mutex_unlock(&monitor.mutex)}); }

static void wait_for_unit() {
    must(Error{pthread_mutex_lock(&monitor.mutex)});
    ++monitor.waiting;
    pthread_cleanup_push(unlock, nullptr);
    while (monitor.go == 0) must(Error{pthread_cond_wait(&monitor.condition, &monitor.mutex)});
    --monitor.go;
    pthread_cleanup_pop(1);
}

int main() {
    Cancellable first(wait_for_unit), second(wait_for_unit);
    lock_once_waiting(&monitor, 2);
    must(Error{pthread_mutex_unlock(&monitor.mutex)});
    observe("cancel", Error{pthread_cancel(first.id())});
    observe("the first thread", first.end());
    must(Error{pthread_mutex_lock(&monitor.mutex)});
    monitor.go = 1;
    must(Error{pthread_cond_signal(&monitor.condition)});
    must(Error{pthread_mutex_unlock(&monitor.mutex)});
    observe("the second thread", second.end());
    observe("units left", monitor.go);
}
