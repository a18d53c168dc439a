// Without SHM_RND shmat() refuses an address that is no multiple of SHMLBA.
//
// ref:     POSIX.1-2024 XSH shmat() ERRORS EINVAL
// profile: xsi
// claims:  S1-074

#include "support/sysv.hpp"

int main() {
    const int id = new_segment(100);
    char* address = free_address();
    observe("address + 1", shmat(id, address + 1, 0));
    observe("attachments", static_cast<long>(segment_status(id).shm_nattch));
    observe("the address itself", shmat(id, address, 0) == address);
}
