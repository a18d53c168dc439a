// Of two waiters for a condition one is cancelled when a signal comes: either it takes the unit, or the signal wakes the other
// one.
//
// ref:      POSIX.1-2024 XSH 2.9.5.3 Thread Cancellation Cleanup Handlers; POSIX.1-2024 XSH pthread_cond_wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/cancellation.hpp"
#include "support/pshared.hpp"
#include "support/rounds.hpp"

static Monitor monitor = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0};

static void unlock(void*) { must(Error{pthread_mutex_unlock(&monitor.mutex)}); }

static bool take() {
    must(Error{pthread_mutex_lock(&monitor.mutex)});
    ++monitor.waiting;
    pthread_cleanup_push(unlock, nullptr);
    while (monitor.go == 0) must(Error{pthread_cond_wait(&monitor.condition, &monitor.mutex)});
    --monitor.go;
    pthread_cleanup_pop(1);
    return true;
}

int main() {
    repeat_rounds([](Round& round) {
        monitor.waiting = 0;
        bool first_took = false, second_took = false;
        Cancellable first([&] { first_took = take(); });
        Cancellable second([&] { second_took = take(); });
        lock_once_waiting(&monitor, 2);
        monitor.go = 1;
        must(Error{pthread_mutex_unlock(&monitor.mutex)});
        Thread canceller([&] {
            round.pause(1);
            pthread_cancel(first.id());  // it may have ended: nothing comes of it then
        });
        round.pause(0);
        must(Error{pthread_cond_signal(&monitor.condition)});
        canceller.join();
        const bool cancelled = std::strcmp(first.end(), "cancelled") == 0;
        if (!cancelled) must(put_unit(monitor));
        second.end();
        round.check("the first waiter is cancelled or has a unit", cancelled != first_took);
        round.check("the second waiter has a unit", second_took);
        round.check("no unit is left", monitor.go == 0);
    });
}
