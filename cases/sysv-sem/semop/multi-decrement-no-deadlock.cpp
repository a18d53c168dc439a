// Processes that take two semaphores in one call do not block each other for ever, whatever the order in which they name them.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({1, 1});
    auto take_both = [&](int first, int second) {
        for (int i = 0; i < 300; ++i) {
            sembuf take[] = {operation(first, -1), operation(second, -1)};
            sembuf give[] = {operation(first, 1), operation(second, 1)};
            if (semop(id, take, 2) == -1) return 1;
            if (i % 8 == 0) sched_yield();
            if (semctl(id, 0, GETVAL) != 0 || semctl(id, 1, GETVAL) != 0) return 2;
            if (semop(id, give, 2) == -1) return 1;
        }
        return 0;
    };
    Child forward([&] { return take_both(0, 1); }), backward([&] { return take_both(1, 0); });
    observe("first then second", forward.wait());
    observe("second then first", backward.wait());
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
}
