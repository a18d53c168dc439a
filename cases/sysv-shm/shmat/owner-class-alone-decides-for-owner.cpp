// For the owner of a segment only the owner's mode bits count, even where its group and all others may do more.
//
// ref:     POSIX.1-2024 XSH 2.7.1 IPC General Description
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_shm.hpp"

int main() {
    require_ordinary_user();
    const int id = new_segment(100);
    shmid_ds status = segment_status(id);
    if (geteuid() == 0) status.shm_perm.uid = first_user;  // to whom the ordinary process belongs
    auto with_mode = [&](int mode, const char* what) {
        status.shm_perm.mode = static_cast<decltype(status.shm_perm.mode)>(mode);
        must(shmctl(id, IPC_SET, &status));
        Child owner([&] {
            become_ordinary();
            observe(what, shmat(id, nullptr, 0));
        });
        observe("the owner", owner.wait());
    };
    with_mode(0066, "attach mode 0066");
    with_mode(0600, "attach mode 0600");
}
