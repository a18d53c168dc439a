// semtimedop() gives up with EAGAIN once its time has passed, and applies nothing.
//
// ref:     man7 semtimedop(2) ERRORS EAGAIN
// profile: linux
// strength: documented

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 0});
    sembuf operations[] = {operation(1, 1), operation(0, -1)};
    const timespec limit = {0, 50'000'000};
    const Stopwatch watch;
    observe("take from 0 within 50 ms", semtimedop(id, operations, 2, &limit));
    observe("50 ms have passed", watch.at_least_ms(50));
    observe("value of the other semaphore", semctl(id, 1, GETVAL));

    must(semctl(id, 0, SETVAL, SemArg{.val = 1}));
    observe("take from 1 within 50 ms", semtimedop(id, operations, 2, &limit));
    observe("value", semctl(id, 0, GETVAL));
    observe("value of the other semaphore", semctl(id, 1, GETVAL));
}
