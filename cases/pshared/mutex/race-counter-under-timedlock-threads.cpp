// Three threads that lock one mutex again and again, one of them until a time, never have it at the same time, and each gets it.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_timedlock() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/races.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    repeat_rounds([&](Round& round) {
        const timespec end = distant_time();
        count_under_mutex(round, mutex, [&] { return pthread_mutex_timedlock(&mutex, &end); });
    });
}
