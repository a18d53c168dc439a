// getitimer() reports the time left, which falls, and the interval.
//
// ref:      man7 getitimer(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/time.h>

int main() {
    const itimerval setting = {{3, 0}, {100, 0}};
    must(setitimer(ITIMER_REAL, &setting, nullptr));
    itimerval first = {{77, 77}, {177, 77}}, second = {{77, 77}, {177, 77}};
    observe("getitimer", getitimer(ITIMER_REAL, &first));
    breathe(60);
    observe("getitimer later", getitimer(ITIMER_REAL, &second));

    const int64_t before = int64_t{first.it_value.tv_sec} * 1'000'000 + first.it_value.tv_usec;
    const int64_t after = int64_t{second.it_value.tv_sec} * 1'000'000 + second.it_value.tv_usec;
    observe("at first no more than was set", before > 0 && before <= 100'000'000);
    observe("less later", after > 0 && after < before);
    observe("the interval as it was set", second.it_interval.tv_sec == 3 && second.it_interval.tv_usec == 0);
}
