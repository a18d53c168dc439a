// A child has the segments attached that its parent had, counted in shm_nattch until it ends.
//
// ref:     POSIX.1-2024 XSH fork() DESCRIPTION; XSH _Exit() Consequences of Process Termination
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S4-120 S4-132

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    auto* memory = static_cast<char*>(shmat(id, nullptr, 0));
    observe("attach", memory);
    observe("attachments", static_cast<long>(segment_status(id).shm_nattch));

    Gate stored, looked_at;
    Child child([&] {
        memory[0] = 'c';
        stored.open();
        looked_at.wait();
    });
    stored.wait();
    observe("with a child", static_cast<long>(segment_status(id).shm_nattch));
    observe("the child's store", Bytes{memory, 1});
    looked_at.open();
    observe("the child", child.wait());
    eventually([&] { return segment_status(id).shm_nattch == 1; });
    observe("after it", static_cast<long>(segment_status(id).shm_nattch));
}
