// A thread that is cancelled while it waits for a condition has the mutex again when its cleanup handlers run.
//
// ref:      POSIX.1-2024 XSH pthread_cond_wait() DESCRIPTION; POSIX.1-2024 XSH 2.9.5 Thread Cancellation
// profile:  posix
// strength: shall
// needs:    threads

#include "support/pshared.hpp"
#include "support/threads.hpp"

static Atomic<int> cleaned{0};
static Error unlocked = {-7};

static void unlock(void* mutex) {
    ++cleaned;
    unlocked = {pthread_mutex_unlock(static_cast<pthread_mutex_t*>(mutex))};
}

int main() {
    static Monitor monitor;
    make_private_mutex(&monitor.mutex, {.type = PTHREAD_MUTEX_ERRORCHECK});
    must(Error{pthread_cond_init(&monitor.condition, nullptr)});
    Thread waiter([] {
        must(Error{pthread_mutex_lock(&monitor.mutex)});
        ++monitor.waiting;
        pthread_cleanup_push(unlock, &monitor.mutex);
        while (!monitor.go) pthread_cond_wait(&monitor.condition, &monitor.mutex);
        pthread_cleanup_pop(0);
    });
    lock_once_waiting(&monitor, 1);
    observe("cancel", Error{pthread_cancel(waiter.id())});
    breathe(20);
    observe("the handler ran while the mutex was locked here", cleaned.load());
    must(Error{pthread_mutex_unlock(&monitor.mutex)});
    waiter.join();
    observe("the handler has run", cleaned.load());
    observe("it unlocked the mutex", unlocked);
    observe("which can be locked now", Error{pthread_mutex_trylock(&monitor.mutex)});
}
