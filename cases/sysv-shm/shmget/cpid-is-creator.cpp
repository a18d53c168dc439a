// shm_cpid is the process that made the segment, also when it has ended and others have used the segment.
//
// ref:     POSIX.1-2024 XBD <sys/shm.h> shm_cpid
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-076

#include "support/sysv_shm.hpp"

int main() {
    const key_t key = unused_key();
    Child creator([&] { return shmget(key, 100, IPC_CREAT | 0600) == -1 ? 1 : 0; });
    const pid_t pid = creator.pid();
    observe("the creator", creator.wait());

    const int id = owned_shm(must(shmget(key, 0, 0)));
    attached(id);
    shmid_ds status = {};
    observe("IPC_STAT", shmctl(id, IPC_STAT, &status));
    observe("made by the child", status.shm_cpid == pid);
    observe("last used by this process", status.shm_lpid == getpid());
}
