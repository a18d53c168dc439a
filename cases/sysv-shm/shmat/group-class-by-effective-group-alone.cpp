// The group bits of a segment are for a process whose effective group is that of the segment; one that has the group as a
// supplementary group only is among the others.
//
// ref:     POSIX.1-2024 XSH 2.7.1 IPC General Description
// profile: xsi
// strength: shall
// needs:   fork root two-uids

#include "support/sysv_shm.hpp"

static int segment_of_group(gid_t group, int mode) {
    const int id = new_segment(100);
    shmid_ds status = segment_status(id);
    status.shm_perm.gid = group;
    status.shm_perm.mode = static_cast<decltype(status.shm_perm.mode)>(mode);
    must(shmctl(id, IPC_SET, &status));
    return id;
}

int main() {
    require_two_users();
    const gid_t group = second_user;
    const int for_group = segment_of_group(group, 0640), for_others = segment_of_group(group, 0604);

    Child member([&] {
        become_member(first_user, group, first_user);
        observe("0640", shmat(for_group, nullptr, SHM_RDONLY));
        observe("0604", shmat(for_others, nullptr, SHM_RDONLY));
    });
    observe("a process with the group as its effective one", member.wait());

    Child other([&] {
        become_member(first_user, first_user, group);
        observe("0640", shmat(for_group, nullptr, SHM_RDONLY));
        observe("0604", shmat(for_others, nullptr, SHM_RDONLY));
    });
    observe("a process with the group as a supplementary one", other.wait());
}
