// An interrupted absolute clock_nanosleep() does not store the time that is left.
//
// ref:     POSIX.1-2024 XSH clock_nanosleep() RETURN VALUE
// profile: posix
// strength: shall

#include "support/interruption.hpp"

int main() {
    const timespec far = plus_milliseconds(clock_now(), 20'000);
    timespec left = {9, 9};
    {
        const Alarms alarms;
        observe("clock_nanosleep until in 20 s", Error{clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &far, &left)});
    }
    observe("handler ran", handled > 0);
    observe("left, seconds", left.tv_sec);
    observe("left, nanoseconds", left.tv_nsec);
}
