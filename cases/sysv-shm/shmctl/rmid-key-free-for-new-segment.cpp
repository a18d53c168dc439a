// After IPC_RMID the key no longer finds the segment; a new one can be made for it.
//
// ref:     POSIX.1-2024 XSH shmctl() DESCRIPTION IPC_RMID
// profile: xsi
// strength: shall
// claims:  S4-121 S4-126

#include "support/sysv_shm.hpp"

int main() {
    const key_t key = unused_key();
    const int first = owned_shm(must(shmget(key, 100, IPC_CREAT | 0600)));
    char* memory = attached(first);
    memory[0] = 'x';
    must(shmdt(memory));

    observe("remove the one that the key finds", shmctl(shmget(key, 0, 0), IPC_RMID, nullptr));
    observe("the key", shmget(key, 100, 0));
    observe("remove what the key finds", shmctl(shmget(key, 0, 0), IPC_RMID, nullptr));
    const int second = owned_shm(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600));
    observe("a new segment", second != -1);
    observe("found by the key", shmget(key, 0, 0) == second);
    observe("its first byte", Bytes{attached(second), 1});
}
