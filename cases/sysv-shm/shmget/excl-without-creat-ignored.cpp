// IPC_EXCL without IPC_CREAT has no effect.
//
// ref:     man7 shmget(2) DESCRIPTION
// profile: linux
// claims:  S4-144

#include "support/sysv.hpp"

int main() {
    const key_t key = unused_key();
    observe("a key without segment", owned_shm(shmget(key, 100, IPC_EXCL | 0600)));
    const int id = owned_shm(must(shmget(key, 100, IPC_CREAT | 0600)));
    observe("a key with one finds it", shmget(key, 100, IPC_EXCL | 0600) == id);
}
