// The data of a segment are there again when it is attached after a detach.
//
// ref:     POSIX.1-2024 XSH shmdt() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-079

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    char* memory = attached(id);
    std::memcpy(memory, "kept", 4);
    observe("detach", shmdt(memory));
    observe("attachments", static_cast<long>(segment_status(id).shm_nattch));
    observe("attached again", Bytes{attached(id), 4});
}
