// IPC_RMID, which needs no buffer, destroys a segment that nobody has attached at once: its identifier is invalid from then on.
//
// ref:     POSIX.1-2024 XSH shmctl() DESCRIPTION IPC_RMID; XSH shmctl() ERRORS EINVAL
// profile: xsi
// strength: shall
// claims:  S1-069 S1-078 S4-121 S4-127 S4-151 S4-155

#include "support/sysv_shm.hpp"

int main() {
    const int id = owned_shm(must(shmget(IPC_PRIVATE, 100, 0600)));
    const int other = new_segment(100);
    observe("remove", shmctl(id, IPC_RMID, nullptr));

    shmid_ds status = {};
    observe("status", shmctl(id, IPC_STAT, &status));
    observe("attach", shmat(id, nullptr, 0));
    observe("remove again", shmctl(id, IPC_RMID, nullptr));
    observe("status of another segment", shmctl(other, IPC_STAT, &status));
}
