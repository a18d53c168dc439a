// It does what it says.
//
// ref:      man7 pipe(7) Pipe capacity
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    itimerval left;
    observe("getitimer", getitimer(ITIMER_REAL, &left));
}
