// An increment wakes those whose request it satisfies and leaves the others waiting.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0});
    auto take = [&](int amount) {
        sembuf one = operation(0, -amount);
        return semop(id, &one, 1) == 0 ? 0 : 1;
    };
    Child greedy([&] { return take(5); });
    eventually([&] { return semctl(id, 0, GETNCNT) == 1; });
    Child modest([&] { return take(1); });
    eventually([&] { return semctl(id, 0, GETNCNT) == 2; });
    observe("waiting", semctl(id, 0, GETNCNT));

    sembuf add = operation(0, 2);
    observe("add 2", semop(id, &add, 1));
    observe("the one that takes 1", modest.wait());
    observe("waiting still", semctl(id, 0, GETNCNT));
    observe("value", semctl(id, 0, GETVAL));
    add = operation(0, 4);
    must(semop(id, &add, 1));
    observe("the one that takes 5", greedy.wait());
    observe("value", semctl(id, 0, GETVAL));
}
