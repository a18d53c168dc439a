// pthread_mutex_timedlock() takes a free mutex whatever the time given. Where it would have to wait it refuses a time with
// nanoseconds below 0 or of a second and more.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_timedlock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_timedlock() ERRORS EINVAL
// profile:  posix
// strength: shall
// needs:    threads timing

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    const timespec past = {0, 0};
    observe("a free mutex, a time long past", Error{pthread_mutex_timedlock(&mutex, &past)});
    Thread thread([&] {
        timespec end = time_in(1000 * time_scale());
        end.tv_nsec = -1;
        observe("locked, -1 nanosecond", Error{pthread_mutex_timedlock(&mutex, &end)});
        end.tv_nsec = 1'000'000'000;
        observe("locked, 1000000000 nanoseconds", Error{pthread_mutex_timedlock(&mutex, &end)});
        end = {0, 999'999'999};
        observe("locked, 999999999 nanoseconds long past", Error{pthread_mutex_timedlock(&mutex, &end)});
    });
    thread.join();
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
}
