// Permissions matter when a segment is attached: who has attached it goes on storing after they were taken away, and cannot attach
// it again.
//
// ref:     POSIX.1-2024 XSH shmat() DESCRIPTION; XSH shmat() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids

#include "support/sysv_shm.hpp"

int main() {
    require_two_users();
    const int id = new_segment(100, 0666);
    auto* memory = attached(id);
    Gate is_attached, changed;
    Child other([&] {
        become(first_user);
        auto* own = static_cast<char*>(shmat(id, nullptr, 0));
        observe("attach with mode 0666", static_cast<void*>(own));
        is_attached.open();
        changed.wait();
        own[0] = 'x';
        observe("attach with mode 0600", shmat(id, nullptr, 0));
    });
    is_attached.wait();
    shmid_ds status = segment_status(id);
    status.shm_perm.mode = 0600;
    must(shmctl(id, IPC_SET, &status));
    changed.open();
    observe("the other user", other.wait());
    observe("what it has stored after that", Bytes{memory, 1});
}
