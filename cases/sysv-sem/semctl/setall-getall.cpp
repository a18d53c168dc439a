// SETALL sets all values of a set in order, GETALL reads them.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION SETALL, GETALL
// profile: xsi
// strength: shall

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({9, 9, 9, 9});
    unsigned short wanted[] = {1, 2, 3, 4};
    observe("set all", semctl(id, 0, SETALL, SemArg{.array = wanted}));
    for (int i = 0; i < 4; ++i) observe("value by GETVAL", semctl(id, i, GETVAL));

    unsigned short read[] = {9, 9, 9, 9, 9};
    observe("read all", semctl(id, 0, GETALL, SemArg{.array = read}));
    for (int i = 0; i < 4; ++i) observe("value by GETALL", read[i]);
    observe("the array behind them", read[4]);
}
