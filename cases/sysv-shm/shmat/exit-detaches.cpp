// A process that exits is detached from its segments.
//
// ref:     POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S4-120 S4-141

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    Child child([&] {
        must(shmat(id, nullptr, 0));
        observe("attachments before it exits", static_cast<long>(segment_status(id).shm_nattch));
        _exit(3);
    });
    observe("the process", child.wait());
    eventually([&] { return segment_status(id).shm_nattch == 0; });
    observe("attachments afterwards", static_cast<long>(segment_status(id).shm_nattch));
}
