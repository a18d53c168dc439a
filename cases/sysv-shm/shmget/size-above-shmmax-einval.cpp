// A new segment larger than any system provides for is refused.
//
// ref:     POSIX.1-2024 XSH shmget() ERRORS EINVAL, ENOMEM, ENOSPC
// profile: xsi
// strength: shall fail

#include "support/sysv.hpp"

int main() {
    // EINVAL above the system's maximum. Where there is none so high, memory is lacking, or room among all segments.
    const key_t key = unused_key();
    const int large = owned_shm(shmget(key, SIZE_MAX, IPC_CREAT | 0600));
    if (sizeof(size_t) < 8 && large != -1) unsupported("no size is above the maximum");  // a small program on a large system
    observe("a segment of SIZE_MAX bytes", large, {EINVAL, ENOMEM, ENOSPC});
    observe("none was made", shmget(key, 0, 0));
    const int id = owned_shm(must(shmget(key, 1, IPC_CREAT | 0600)));
    observe("size of a segment of 1 byte", static_cast<long>(segment_status(id).shm_segsz));
}
