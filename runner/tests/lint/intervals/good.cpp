// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const itimerspec every_20_ms = {{0, 20'000'000}, {0, 1'000'000}}, once = {{0, 0}, {0, 5'000'000}}, slow = {{3, 5}, {1, 0}};
    const Stopwatch watch;
    observe("20 ms", watch.at_least_ms(20));
}
