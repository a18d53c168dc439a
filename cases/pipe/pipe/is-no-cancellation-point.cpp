// pipe() is no cancellation point: a thread that has been cancelled already makes the call, which does what it always does.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    int ends[2] = {-1, -1};
    observe_no_cancellation_point("pipe", [&] { return pipe(ends); });
    observe("write", write(ends[1], "x", 1));
}
