// A program counts for as long as alarm() lets it: it asks for 100 seconds, then for one instead, and is ended by SIGALRM.
//
// ref:      POSIX.1-2024 XSH alarm()
// profile:  posix
// strength: shall
// needs:    fork timing
// claims:   S0-058 S0-079 S4-073 S4-079

#include "support/case.hpp"

int main() {
    const Stopwatch watch;
    auto* count = shared<volatile unsigned>();
    Child child([&] {
        block({SIGALRM});  // until the lines are written and the first numbers counted, however late that is
        observe("pending before", alarm(100));
        const unsigned left = alarm(1);
        observe("left of 100 seconds", left > 50 && left <= 100);
        for (unsigned number = 1;; ++number) {
            *count = number;
            if (number == 1000) unblock({SIGALRM});
        }
    });
    observe("the counting program", child.wait());
    observe("it has counted", *count > 0);
    observe("for a second", watch.at_least_ms(990));  // 1 % for a clock that is adjusted
}
