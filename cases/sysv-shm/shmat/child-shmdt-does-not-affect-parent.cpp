// A child that detaches a segment which it got by fork() leaves its parent attached.
//
// ref:     POSIX.1-2024 XSH fork() DESCRIPTION; XSH shmdt() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    auto* memory = static_cast<char*>(shmat(id, nullptr, 0));
    std::memcpy(memory, "before", 6);

    Gate inspected;
    Gate detached;
    Child child([&] {
        observe("attachments with the child", static_cast<long>(segment_status(id).shm_nattch));
        observe("the child detaches", shmdt(memory));
        detached.open();
        inspected.wait();
    });
    detached.wait();
    observe("attachments then", static_cast<long>(segment_status(id).shm_nattch));
    observe("the parent still reads", Bytes{memory, 6});
    std::memcpy(memory, "after ", 6);
    observe("and writes", Bytes{attached(id), 6});
    inspected.open();
    observe("the child", child.wait());
}
