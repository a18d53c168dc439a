// IPC_SET sets sem_ctime to the present.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION IPC_SET
// profile: xsi
// strength: shall
// needs:   timing

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0});
    semid_ds status = set_status(id);
    const time_t created = status.sem_ctime;
    must(eventually([&] { return time(nullptr) > created; }));
    breathe(20);  // the stamps may come from a clock that is some ticks behind, or ahead
    observe("changed before IPC_SET", set_status(id).sem_ctime != created);
    observe("IPC_SET", semctl(id, 0, IPC_SET, SemArg{.buf = &status}));
    const time_t changed = set_status(id).sem_ctime;
    observe("changed by it, to the present", created < changed && changed <= time(nullptr) + 1);
}
