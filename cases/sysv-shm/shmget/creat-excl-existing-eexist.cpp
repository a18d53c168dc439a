// shmget() with IPC_CREAT and IPC_EXCL fails where the key has a segment already.
//
// ref:     POSIX.1-2024 XSH shmget() ERRORS EEXIST
// profile: xsi
// strength: shall fail
// claims:  S1-082

#include "support/sysv_shm.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_shm(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600));
    observe("the first makes it", id != -1);
    observe("the second", owned_shm(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600)));
    observe("without IPC_EXCL it is found", shmget(key, 100, IPC_CREAT | 0600) == id);
}
