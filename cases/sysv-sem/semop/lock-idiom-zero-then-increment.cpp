// "Wait for zero, then add 1" in one call is an atomic test and set: of several processes one at a time is between it and its
// release.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0});
    auto* counter = shared<long>();
    auto count_up = [&] {
        for (int i = 0; i < 200; ++i) {
            sembuf lock[] = {operation(0, 0), operation(0, 1)}, unlock = operation(0, -1);
            if (semop(id, lock, 2) == -1) return 1;
            const long before = *static_cast<volatile long*>(counter);
            if (i % 8 == 0) sched_yield();
            *static_cast<volatile long*>(counter) = before + 1;
            if (semop(id, &unlock, 1) == -1) return 1;
        }
        return 0;
    };
    Child a(count_up), b(count_up), c(count_up);
    for (Child* child : {&a, &b, &c}) observe("a process", child->wait());
    observe("counted", *counter);
    observe("value", semctl(id, 0, GETVAL));
}
