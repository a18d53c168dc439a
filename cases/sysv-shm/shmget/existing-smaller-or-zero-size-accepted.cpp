// shmget() finds an existing segment with any size up to its own, 0 among them, and leaves its size alone.
//
// ref:     POSIX.1-2024 XSH shmget() DESCRIPTION; XSH shmget() ERRORS EINVAL
// profile: xsi
// strength: shall
// claims:  S4-153 S4-154

#include "support/sysv_shm.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_shm(must(shmget(key, 100, IPC_CREAT | 0600)));
    observe("50 bytes of 100", shmget(key, 50, 0) == id);
    observe("0 bytes", shmget(key, 0, 0) == id);
    observe("0 bytes with IPC_CREAT", shmget(key, 0, IPC_CREAT | 0600) == id);
    observe("the size is still", static_cast<long>(segment_status(id).shm_segsz));
}
