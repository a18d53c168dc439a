// A caught signal ends the wait of semtimedop() with EINTR; nothing is applied, and the time in its argument stays as it was.
//
// ref:     man7 semtimedop(2) DESCRIPTION; man7 semtimedop(2) ERRORS EINTR
// profile: linux
// strength: documented

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 0});
    sembuf operations[] = {operation(1, 1), operation(0, -1)};
    timespec limit = {1000, 5};
    {
        const Interrupter interrupter;
        observe("take from 0 within 1000 s", semtimedop(id, operations, 2, &limit));
    }
    observe("seconds", limit.tv_sec);
    observe("nanoseconds", limit.tv_nsec);
    observe("waiting", semctl(id, 0, GETNCNT));
    observe("value of the other semaphore", semctl(id, 1, GETVAL));
}
