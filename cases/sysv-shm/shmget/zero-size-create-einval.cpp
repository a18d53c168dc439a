// A new segment of 0 bytes is refused where the system's minimum is above 0.
//
// ref:     POSIX.1-2024 XSH shmget() ERRORS EINVAL
// profile: xsi
// claims:  S4-153

#include "support/sysv.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_shm(shmget(key, 0, IPC_CREAT | 0600));
    const int error = errno;
    observe("EINVAL, or a segment of 0 bytes", id == -1 ? error == EINVAL : segment_status(id).shm_segsz == 0);
    observe("after a refusal there is none", id != -1 || (shmget(key, 0, 0) == -1 && errno == ENOENT));
}
