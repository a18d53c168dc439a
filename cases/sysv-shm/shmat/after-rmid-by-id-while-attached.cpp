// Linux: a segment marked for removal can be attached by its identifier as long as somebody else has it attached.
//
// ref:     man7 shmat(2) NOTES; man7 shmctl(2) NOTES
// profile: linux
// strength: documented
// claims:  S4-135

#include "support/sysv_shm.hpp"

int main() {
    const int id = owned_shm(must(shmget(IPC_PRIVATE, 100, 0600)));
    auto* first = static_cast<char*>(must(shmat(id, nullptr, 0)));
    must(shmctl(id, IPC_RMID, nullptr));

    auto* second = static_cast<char*>(shmat(id, nullptr, 0));
    observe("attach after IPC_RMID", second);
    first[0] = 'x';
    observe("the same memory", Bytes{second, 1});

    must(shmdt(first));
    observe("attach while the second lasts", shmat(id, nullptr, SHM_RDONLY) != reinterpret_cast<void*>(-1));
    observe("attachments", static_cast<long>(segment_status(id).shm_nattch));
}
