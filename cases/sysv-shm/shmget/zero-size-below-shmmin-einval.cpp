// The smallest segment of Linux (SHMMIN) has 1 byte: size 0 is right only for one that exists.
//
// ref:     man7 shmget(2) ERRORS EINVAL
// profile: linux
// strength: documented
// claims:  S4-153

#include "support/sysv_shm.hpp"

int main() {
    const key_t key = unused_key();
    const int refused = owned_shm(shmget(key, 0, IPC_CREAT | 0600));
    observe("make one of 0 bytes", refused);
    observe("attach what that gave", shmat(refused, nullptr, 0));

    const int id = owned_shm(shmget(key, 1, IPC_CREAT | 0600));
    observe("make one of 1 byte", id != -1);
    observe("find it with size 0", shmget(key, 0, IPC_CREAT) == id);
}
