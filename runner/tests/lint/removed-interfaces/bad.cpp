// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/case.hpp"

int main() {
    itimerval left;
    observe("getitimer", getitimer(ITIMER_REAL, &left));  // COMPLAINT
    timeval now;
    observe("gettimeofday", gettimeofday(&now, nullptr));  // COMPLAINT
}
