// shmctl() refuses what is no command.
//
// ref:     POSIX.1-2024 XSH shmctl() ERRORS EINVAL
// profile: xsi
// strength: shall fail

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment();
    shmid_ds status = {};
    observe("command 12345", shmctl(id, 12345, &status));
    observe("IPC_STAT", shmctl(id, IPC_STAT, &status));
    observe("size", static_cast<long>(status.shm_segsz));
}
