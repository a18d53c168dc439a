// An IPC namespace takes privilege: unshare() with CLONE_NEWIPC fails with EPERM without it, and the process stays where it is.
//
// ref:      man7 unshare(2) CLONE_NEWIPC; man7 unshare(2) ERRORS EPERM
// profile:  linux
// strength: documented
// needs:    fork

#include "support/sysv_shm.hpp"

#include <sched.h>

int main() {
    require_ordinary_user();
    const key_t key = unused_key();
    const int id = must(owned_shm(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0666)));
    Child child([&] {
        become_ordinary();
        observe("unshare", unshare(CLONE_NEWIPC));
        observe("the key gives the segment still", shmget(key, 0, 0) == id);
    });
    observe("the ordinary process", child.wait());
}
