// A new segment of 0 bytes is refused where the system's minimum is above 0.
//
// ref:     POSIX.1-2024 XSH shmget() ERRORS EINVAL
// profile: xsi
// strength: implementation-defined
// claims:  S4-153

#include "support/sysv_shm.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_shm(shmget(key, 0, IPC_CREAT | 0600));
    const char* refused = errno == EINVAL ? "refused with EINVAL" : "refused";
    const char* made = id != -1 && segment_status(id).shm_segsz == 0 ? "made" : "made larger";
    observe("a segment of 0 bytes", id == -1 ? refused : made, {"refused with EINVAL", "made"});
    const int found = shmget(key, 0, 0);
    observe("its key finds just that", found == id && (found != -1 || errno == ENOENT));
}
