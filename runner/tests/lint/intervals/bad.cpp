// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const itimerspec every_10_ms = {{0, 10'000'000}, {0, 20'000'000}};  // COMPLAINT
    const itimerval old = {{0, 19'999}, {1, 0}};                        // COMPLAINT
    const Stopwatch watch;
    observe("10 ms", watch.at_least_ms(10));  // COMPLAINT
}
