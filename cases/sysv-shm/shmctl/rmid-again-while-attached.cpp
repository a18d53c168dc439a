// Linux: IPC_RMID may be repeated while the marked segment is attached; it fails once the segment is destroyed.
//
// ref:     man7 shmctl(2) IPC_RMID
// profile: linux
// claims:  S4-133

#include "support/sysv.hpp"

int main() {
    const int id = owned_shm(must(shmget(IPC_PRIVATE, 100, 0600)));
    char* memory = attached(id);
    observe("mark it", shmctl(id, IPC_RMID, nullptr));
    observe("again", shmctl(id, IPC_RMID, nullptr));
    observe("attachments", static_cast<long>(segment_status(id).shm_nattch));
    must(shmdt(memory));
    observe("after the last detach", shmctl(id, IPC_RMID, nullptr));
}
