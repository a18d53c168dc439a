// SETALL wakes the threads whose operations it makes possible, and no other.
//
// ref:      POSIX.1-2024 XSH semop() DESCRIPTION; XSH semctl() DESCRIPTION SETALL
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-sem.semop.setall-wakes-waiters

#include "support/sysv_sem.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_set({0, 0, 0});
    Text results[3];
    auto taker = [&](int number) {
        return [&, number] {
            sembuf take = operation(number, -1);
            results[number] = as_text(semop(id, &take, 1));
        };
    };
    Thread first(taker(0)), second(taker(1)), third(taker(2));
    auto waiting = [&] { return semctl(id, 0, GETNCNT) + semctl(id, 1, GETNCNT) + semctl(id, 2, GETNCNT); };
    eventually([&] { return waiting() == 3; });
    observe("waiting", waiting());
    unsigned short values[] = {1, 1, 0};
    observe("set all, the third to 0", semctl(id, 0, SETALL, SemArg{.array = values}));
    first.join(), second.join();
    observe("the first", results[0]);
    observe("the second", results[1]);
    observe("waiting", waiting());
    values[2] = 2;
    must(semctl(id, 0, SETALL, SemArg{.array = values}));
    third.join();
    observe("the third", results[2]);
    observe("value of the third", semctl(id, 2, GETVAL));
}
