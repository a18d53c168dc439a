// IPC_EXCL without IPC_CREAT has no effect.
//
// ref:     POSIX.1-2024 XSH shmget() DESCRIPTION; XSH shmget() ERRORS EEXIST, ENOENT
// profile: xsi
// strength: shall
// claims:  S4-144

#include "support/sysv_shm.hpp"

int main() {
    const key_t key = unused_key();
    observe("a key without segment", owned_shm(shmget(key, 100, IPC_EXCL | 0600)));
    const int id = owned_shm(must(shmget(key, 100, IPC_CREAT | 0600)));
    observe("a key with one finds it", shmget(key, 100, IPC_EXCL | 0600) == id);
}
