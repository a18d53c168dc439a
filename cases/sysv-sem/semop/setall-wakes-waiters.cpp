// SETALL wakes those whose operations it makes possible.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION; XSH semctl() DESCRIPTION SETALL
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 0, 0});
    auto take_from = [&](int number) {
        sembuf take = operation(number, -1);
        return semop(id, &take, 1) == 0 ? 0 : 1;
    };
    Child first([&] { return take_from(0); }), second([&] { return take_from(1); }), third([&] { return take_from(2); });
    auto waiting = [&] { return semctl(id, 0, GETNCNT) + semctl(id, 1, GETNCNT) + semctl(id, 2, GETNCNT); };
    eventually([&] { return waiting() == 3; });
    observe("waiting", waiting());

    unsigned short values[] = {1, 1, 0};
    observe("set all, the third to 0", semctl(id, 0, SETALL, SemArg{.array = values}));
    observe("the first", first.wait());
    observe("the second", second.wait());
    observe("waiting", waiting());
    values[2] = 2;
    must(semctl(id, 0, SETALL, SemArg{.array = values}));
    observe("the third", third.wait());
    observe("value of the third", semctl(id, 2, GETVAL));
}
