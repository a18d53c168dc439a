// A new segment larger than any system provides for is refused.
//
// ref:     POSIX.1-2024 XSH shmget() ERRORS EINVAL, ENOMEM
// profile: xsi
// strength: shall fail

#include "support/sysv_shm.hpp"

int main() {
    // EINVAL above the system's maximum; ENOMEM where there is none so high and memory is lacking.
    const key_t key = unused_key();
    const int large = owned_shm(shmget(key, SIZE_MAX, IPC_CREAT | 0600));
    if (large != -1) unsupported("no size is above the maximum");  // a 32-bit program on a 64-bit system
    observe("a segment of SIZE_MAX bytes", large, {EINVAL, ENOMEM});
    observe("none was made", shmget(key, 0, 0));
    const int id = owned_shm(must(shmget(key, 1, IPC_CREAT | 0600)));
    observe("size of a segment of 1 byte", static_cast<long>(segment_status(id).shm_segsz));
}
