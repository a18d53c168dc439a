// pthread_mutex_clocklock() takes a mutex that is unlocked before the time given has come.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_clocklock() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    Journal journal;
    must(Error{pthread_mutex_lock(&mutex)});
    Thread waiter([&] {
        const timespec end = distant_time(CLOCK_MONOTONIC);
        const Error result = {pthread_mutex_clocklock(&mutex, CLOCK_MONOTONIC, &end)};
        journal.enter("waiter has it");
        observe("lock until a time to come", result);
    });
    breathe(20);
    journal.enter("owner unlocks");
    must(Error{pthread_mutex_unlock(&mutex)});
    waiter.join();
    const Text order = journal.text();
    observe("order", order.chars);
    observe("try to lock what the waiter has kept", Error{pthread_mutex_trylock(&mutex)});
}
