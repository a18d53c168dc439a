// A process whose effective group is that of the segment or of its creator has the group bits, and only these; any other one that
// is neither owner nor creator has the bits of the others.
//
// ref:     POSIX.1-2024 XSH 2.7.1 IPC General Description; XSH shmat() ERRORS EACCES
// profile: xsi
// strength: shall
// needs:   fork root two-uids

#include "support/sysv_shm.hpp"

int main() {
    require_two_users();
    const gid_t creators = getegid(), owners = second_user;
    auto segment_of_group = [&](int mode) {
        const int id = new_segment(100);
        shmid_ds status = segment_status(id);
        status.shm_perm.gid = owners;
        status.shm_perm.mode = static_cast<decltype(status.shm_perm.mode)>(mode);
        must(shmctl(id, IPC_SET, &status));
        return id;
    };
    const int for_group = segment_of_group(0060), for_others = segment_of_group(0606);
    auto as_member = [&](gid_t group, const char* who) {
        Child member([&] {
            become_member(first_user, group, group);
            observe("attach, mode 0060", shmat(for_group, nullptr, 0));
            observe("attach, mode 0606", shmat(for_others, nullptr, 0));
        });
        observe(who, member.wait());
    };
    as_member(owners, "the group of the segment");
    as_member(creators, "the group of its creator");
    as_member(first_user, "another group");
}
