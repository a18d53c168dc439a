// pthread_mutex_clocklock() waits for a mutex until the clock that is named has reached the time given, CLOCK_MONOTONIC or
// CLOCK_REALTIME.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_clocklock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_clocklock() ERRORS ETIMEDOUT
// profile:  posix
// strength: shall fail
// since:    2024
// needs:    threads

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    const timespec past = {0, 0};
    observe("a free mutex, a time long past", Error{pthread_mutex_clocklock(&mutex, CLOCK_MONOTONIC, &past)});
    Thread thread([&] {
        for (clockid_t clock : {CLOCK_MONOTONIC, CLOCK_REALTIME}) {
            const timespec end = time_in(40, clock);
            observe("locked, until a time 40 ms ahead", Error{pthread_mutex_clocklock(&mutex, clock, &end)});
            observe("the time has come", has_come(end, clock));
        }
    });
    thread.join();
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    const timespec end = distant_time(CLOCK_MONOTONIC);
    observe("a free mutex, a time to come", Error{pthread_mutex_clocklock(&mutex, CLOCK_MONOTONIC, &end)});
}
