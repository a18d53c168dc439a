// Linux: without SHM_REMAP shmat() refuses an address at which a segment is attached already.
//
// ref:     man7 shmat(2) DESCRIPTION SHM_REMAP; man7 shmat(2) ERRORS EINVAL
// profile: linux
// strength: documented

#include "support/sysv_shm.hpp"

int main() {
    const int first = new_segment(100), second = new_segment(100);
    char* memory = attached(first);
    memory[0] = 'x';
    observe("attach another there", shmat(second, memory, 0));
    observe("attachments of the other", static_cast<long>(segment_status(second).shm_nattch));
    observe("attachments of the first", static_cast<long>(segment_status(first).shm_nattch));
    observe("the memory of the first", Bytes{memory, 1});

    must(shmdt(memory));
    observe("once the first is detached", shmat(second, memory, 0) == memory);
}
