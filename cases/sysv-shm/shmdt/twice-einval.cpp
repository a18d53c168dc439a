// An address can be detached once.
//
// ref:     POSIX.1-2024 XSH shmdt() ERRORS EINVAL
// profile: xsi
// strength: shall fail
// claims:  S1-079

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    char* memory = attached(id);
    observe("attachments", static_cast<long>(segment_status(id).shm_nattch));
    observe("detach", shmdt(memory));
    observe("attachments", static_cast<long>(segment_status(id).shm_nattch));
    observe("detach again", shmdt(memory));
}
