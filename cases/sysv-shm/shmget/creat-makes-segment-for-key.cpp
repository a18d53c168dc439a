// shmget() with IPC_CREAT makes a segment for a key that has none; later calls find that one.
//
// ref:     POSIX.1-2024 XSH shmget() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S4-118

#include "support/sysv_shm.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_shm(shmget(key, 100, IPC_CREAT | 0600));
    observe("made", id != -1);
    observe("size", static_cast<long>(segment_status(id).shm_segsz));

    observe("found by its key", shmget(key, 100, 0) == id);
    observe("found with IPC_CREAT", shmget(key, 100, IPC_CREAT | 0600) == id);
    observe("another key finds it", owned_shm(shmget(unused_key(), 100, IPC_CREAT | 0600)) == id);
}
