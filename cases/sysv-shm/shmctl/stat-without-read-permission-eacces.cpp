// IPC_STAT needs read permission.
//
// ref:     POSIX.1-2024 XSH shmctl() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids

#include "support/sysv_shm.hpp"

int main() {
    require_two_users();
    const int closed = new_segment(100, 0660), writable = new_segment(100, 0662), readable = new_segment(100, 0664);
    Child other([&] {
        become(first_user);
        shmid_ds status = {};
        observe("mode 0660", shmctl(closed, IPC_STAT, &status));
        observe("mode 0662", shmctl(writable, IPC_STAT, &status));
        observe("mode 0664", shmctl(readable, IPC_STAT, &status));
        observe("its size", static_cast<long>(status.shm_segsz));
    });
    observe("another user", other.wait());
}
