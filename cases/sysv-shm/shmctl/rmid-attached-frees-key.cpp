// IPC_RMID frees the key at once, also of a segment that is attached: it finds nothing any more, and a new segment can be made for
// it.
//
// ref:     POSIX.1-2024 XSH shmctl() DESCRIPTION IPC_RMID; POSIX.1-2024 XSH shmget() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  M-04 S4-121

#include "support/sysv_shm.hpp"

int main() {
    const key_t key = unused_key();
    const int first = owned_shm(must(shmget(key, 100, IPC_CREAT | 0600)));
    std::memcpy(attached(first), "old", 3);
    observe("remove while attached", shmctl(first, IPC_RMID, nullptr));

    observe("the key", shmget(key, 100, 0));
    const int second = owned_shm(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600));
    observe("a new segment", second != -1);
    observe("its first bytes", Bytes{attached(second), 3});
}
