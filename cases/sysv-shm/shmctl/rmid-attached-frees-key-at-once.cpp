// Linux: IPC_RMID frees the key at once even while the segment is attached; a new segment of the key and the old one live side by
// side.
//
// ref:     man7 shmctl(2) IPC_RMID
// profile: linux
// claims:  M-04 S4-121

#include "support/sysv.hpp"

int main() {
    const key_t key = unused_key();
    const int first = owned_shm(must(shmget(key, 100, IPC_CREAT | 0600)));
    char* memory = attached(first);
    std::memcpy(memory, "old", 3);
    observe("remove while attached", shmctl(first, IPC_RMID, nullptr));

    observe("the key", shmget(key, 100, 0));
    const int second = owned_shm(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600));
    observe("a new segment", second != -1 && second != first);
    std::memcpy(attached(second), "new", 3);
    observe("the old one reads", Bytes{memory, 3});
}
