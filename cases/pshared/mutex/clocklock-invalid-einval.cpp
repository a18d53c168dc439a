// pthread_mutex_clocklock() that would have to wait refuses a clock that does not exist, and nanoseconds below 0 or of a second and
// more.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_clocklock() ERRORS EINVAL
// profile:   posix
// strength:  shall fail
// since:     2024
// needs:     threads timing
// assertion: pshared.mutex.clocklock-monotonic-etimedout

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    must(Error{pthread_mutex_lock(&mutex)});
    Thread thread([&] {
        timespec end = time_in(1000 * time_scale(), CLOCK_MONOTONIC);
        observe("clock 99", Error{pthread_mutex_clocklock(&mutex, static_cast<clockid_t>(99), &end)});
        end.tv_nsec = -1;
        observe("-1 nanosecond", Error{pthread_mutex_clocklock(&mutex, CLOCK_MONOTONIC, &end)});
        end.tv_nsec = 1'000'000'000;
        observe("1000000000 nanoseconds", Error{pthread_mutex_clocklock(&mutex, CLOCK_MONOTONIC, &end)});
        end = {0, 999'999'999};
        observe("999999999 nanoseconds, long past", Error{pthread_mutex_clocklock(&mutex, CLOCK_REALTIME, &end)});
    });
    thread.join();
    observe("unlock by its owner", Error{pthread_mutex_unlock(&mutex)});
}
