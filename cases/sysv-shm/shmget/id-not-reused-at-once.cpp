// Linux: a segment made for the key of a removed one gets another identifier, so that one who has kept the old one fails.
//
// ref:     man7 shmget(2) NOTES; man7 sysvipc(7)
// profile: linux

#include "support/sysv.hpp"

int main() {
    const key_t key = unused_key();
    const int first = owned_shm(must(shmget(key, 100, IPC_CREAT | 0600)));
    must(shmctl(first, IPC_RMID, nullptr));
    const int second = owned_shm(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600));
    observe("made anew", second != -1);
    observe("with the old identifier", second == first);
    observe("attach the old one", shmat(first, nullptr, 0));
    observe("attach the new one", shmat(second, nullptr, 0));
}
