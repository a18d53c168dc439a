// Linux: without SHM_RND shmat() refuses an address that is not aligned to pages.
//
// ref:     man7 shmat(2) DESCRIPTION; man7 shmat(2) ERRORS EINVAL
// profile: linux
// strength: documented
// claims:  S1-074

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    char* address = free_address();
    observe("address + 1", shmat(id, address + 1, 0));
    observe("attachments", static_cast<long>(segment_status(id).shm_nattch));
    observe("the address itself", shmat(id, address, 0) == address);
}
