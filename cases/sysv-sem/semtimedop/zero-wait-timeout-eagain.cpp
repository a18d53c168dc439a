// A wait for zero has a time limit with semtimedop(), too: it fails with EAGAIN once the time has passed.
//
// ref:     man7 semtimedop(2) DESCRIPTION; man7 semtimedop(2) ERRORS EAGAIN
// profile: linux
// strength: documented

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({1});
    sembuf until_zero = operation(0, 0);
    const timespec limit = {0, 50'000'000};
    const Stopwatch watch;
    observe("wait 50 ms for zero", semtimedop(id, &until_zero, 1, &limit));
    observe("50 ms have passed", watch.at_least_ms(50));
    observe("waiting", semctl(id, 0, GETZCNT));
    must(semctl(id, 0, SETVAL, SemArg{.val = 0}));
    observe("wait once it is zero", semtimedop(id, &until_zero, 1, &limit));
}
