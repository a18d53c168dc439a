// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    // setitimer() is for profile linux.
    timer_t timer;
    observe("timer_create(), not setitimer()", timer_create(CLOCK_REALTIME, nullptr, &timer));
}
