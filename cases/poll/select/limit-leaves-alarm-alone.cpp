// A time limit of select() leaves a pending alarm() as it is: the alarm neither comes early nor is it lost.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGALRM);
    alarm(10'000);
    timeval limit = {0, 50'000};
    const Stopwatch watch;
    observe("select of nothing for 50 ms", select(0, nullptr, nullptr, nullptr, &limit));
    observe("took at least 50 ms", watch.at_least_ms(50));
    observe("handled", handled);
    const unsigned left = alarm(0);
    observe("the alarm was still to come", left > 0 && left <= 10'000);
}
