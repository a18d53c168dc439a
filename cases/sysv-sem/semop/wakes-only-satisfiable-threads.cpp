// An increment wakes the threads whose request it satisfies and leaves the others waiting.
//
// ref:      POSIX.1-2024 XSH semop() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-sem.semop.wakes-only-satisfiable-waiters

#include "support/sysv_sem.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_set({0});
    Text results[2];
    auto taker = [&](int number, int amount) {
        return [&, number, amount] {
            sembuf take = operation(0, -amount);
            results[number] = as_text(semop(id, &take, 1));
        };
    };
    Thread greedy(taker(0, 5));
    eventually([&] { return semctl(id, 0, GETNCNT) == 1; });
    Thread modest(taker(1, 1));
    eventually([&] { return semctl(id, 0, GETNCNT) == 2; });
    observe("waiting", semctl(id, 0, GETNCNT));
    sembuf add = operation(0, 2);
    observe("add 2", semop(id, &add, 1));
    modest.join();
    observe("the one that takes 1", results[1]);
    observe("waiting still", semctl(id, 0, GETNCNT));
    observe("value", semctl(id, 0, GETVAL));
    add = operation(0, 4);
    must(semop(id, &add, 1));
    greedy.join();
    observe("the one that takes 5", results[0]);
    observe("value", semctl(id, 0, GETVAL));
}
