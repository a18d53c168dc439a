// nanosleep() of no time at all returns 0, with or without a place for the time left.
//
// ref:      POSIX.1-2024 XSH nanosleep() DESCRIPTION; POSIX.1-2024 XSH nanosleep() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const timespec none = {0, 0};
    timespec left = {};
    observe("nanosleep", nanosleep(&none, nullptr));
    observe("nanosleep with a place for the time left", nanosleep(&none, &left));
}
