// For the owner of a semaphore set only the owner's mode bits count, even where its group and all others may do more.
//
// ref: POSIX.1-2024 XSH 2.7.1 IPC General Description; XSH semop() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs: fork

#include "support/sysv_sem.hpp"

int main() {
    require_ordinary_user();
    const int id = new_set({0});
    semid_ds status = set_status(id);
    if (geteuid() == 0) status.sem_perm.uid = first_user;  // to whom the ordinary process belongs
    auto with_mode = [&](int mode, const char* what) {
        status.sem_perm.mode = static_cast<decltype(status.sem_perm.mode)>(mode);
        must(semctl(id, 0, IPC_SET, SemArg{.buf = &status}));
        Child owner([&] {
            become_ordinary();
            sembuf add = operation(0, 1, IPC_NOWAIT);
            observe(what, semop(id, &add, 1));
        });
        observe("the owner", owner.wait());
    };
    with_mode(0066, "add, mode 0066");
    with_mode(0600, "add, mode 0600");
}
