// shmget() without IPC_CREAT reports a key that has no segment.
//
// ref:     POSIX.1-2024 XSH shmget() ERRORS ENOENT
// profile: xsi
// strength: shall fail
// claims:  S4-118

#include "support/sysv_shm.hpp"

int main() {
    const key_t key = unused_key();
    observe("without IPC_CREAT", owned_shm(shmget(key, 100, 0600)));
    observe("once more, none was made", owned_shm(shmget(key, 100, 0)));
}
