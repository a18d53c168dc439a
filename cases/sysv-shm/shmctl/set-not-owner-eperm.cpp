// IPC_SET is for the owner, the creator and the privileged: another user's process is refused, whatever the mode.
//
// ref:     POSIX.1-2024 XSH shmctl() ERRORS EPERM
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids
// claims:  S1-077

#include "support/sysv_shm.hpp"

int main() {
    require_two_users();
    const int id = new_segment(100, 0666);
    Child other([&] {
        become(first_user);
        shmid_ds wanted = segment_status(id);
        wanted.shm_perm.mode = 0600;
        observe("another user changes it", shmctl(id, IPC_SET, &wanted));
    });
    observe("the other user", other.wait());
    observe("mode as before", (segment_status(id).shm_perm.mode & 0666) == 0666);
}
