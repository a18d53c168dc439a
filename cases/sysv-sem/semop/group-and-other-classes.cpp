// A process whose effective group is that of the set or of its creator has the group bits, and only these; any other one that is
// neither owner nor creator has the bits of the others.
//
// ref:     POSIX.1-2024 XSH 2.7.1 IPC General Description; XSH semop() ERRORS EACCES
// profile: xsi
// strength: shall
// needs:   fork root two-uids

#include "support/sysv_sem.hpp"

int main() {
    require_two_users();
    const gid_t creators = getegid(), owners = second_user;
    auto set_of_group = [&](int mode) {
        const int id = new_set({0});
        semid_ds status = set_status(id);
        status.sem_perm.gid = owners;
        status.sem_perm.mode = static_cast<decltype(status.sem_perm.mode)>(mode);
        must(semctl(id, 0, IPC_SET, SemArg{.buf = &status}));
        return id;
    };
    const int for_group = set_of_group(0460), for_others = set_of_group(0606);
    auto as_member = [&](gid_t group, const char* who) {
        Child member([&] {
            become_member(first_user, group, group);
            sembuf add = operation(0, 1, IPC_NOWAIT);
            observe("add, mode 0460", semop(for_group, &add, 1));
            observe("add, mode 0606", semop(for_others, &add, 1));
        });
        observe(who, member.wait());
    };
    as_member(owners, "the group of the set");
    as_member(creators, "the group of its creator");
    as_member(first_user, "another group");
    observe("value with mode 0460", semctl(for_group, 0, GETVAL));
    observe("value with mode 0606", semctl(for_others, 0, GETVAL));
}
