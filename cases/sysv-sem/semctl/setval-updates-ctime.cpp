// SETVAL and SETALL set sem_ctime to the present.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION SETVAL, SETALL
// profile: xsi
// strength: shall
// needs:   timing

#include "support/sysv_sem.hpp"

int main() {
    const int by_value = new_set({0}), by_array = new_set({0});
    const time_t created = set_status(by_array).sem_ctime;
    must(eventually([&] { return time(nullptr) > created; }));
    breathe(20);  // the stamps may come from a clock that is some ticks behind, or ahead
    observe("changed before", set_status(by_value).sem_ctime > created);

    unsigned short values[] = {5};
    observe("SETVAL", semctl(by_value, 0, SETVAL, SemArg{.val = 5}));
    observe("SETALL", semctl(by_array, 0, SETALL, SemArg{.array = values}));
    const time_t first = set_status(by_value).sem_ctime, second = set_status(by_array).sem_ctime;
    observe("changed by SETVAL, to the present", created < first && first <= time(nullptr) + 1);
    observe("changed by SETALL, to the present", created < second && second <= time(nullptr) + 1);
}
