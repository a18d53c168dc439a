// A new segment has the size asked for, no attachment, no last process, no attach or detach time, and the present as its change
// time.
//
// ref:     POSIX.1-2024 XSH shmget() DESCRIPTION; XBD <sys/shm.h> shm_cpid
// profile: xsi
// strength: shall
// claims:  S1-076

#include "support/sysv_shm.hpp"

int main() {
    const time_t before = time(nullptr);
    const int id = owned_shm(shmget(IPC_PRIVATE, 100, 0600));

    shmid_ds status;
    std::memset(&status, 0xff, sizeof status);
    observe("IPC_STAT", shmctl(id, IPC_STAT, &status));
    observe("size", static_cast<long>(status.shm_segsz));
    observe("attachments", static_cast<long>(status.shm_nattch));
    observe("creator is this process", status.shm_cpid == getpid());
    observe("last process", static_cast<long>(status.shm_lpid));
    observe("attach time", static_cast<long>(status.shm_atime));
    observe("detach time", static_cast<long>(status.shm_dtime));
    observe("changed during the call", is_of_now(status.shm_ctime, before));
}
