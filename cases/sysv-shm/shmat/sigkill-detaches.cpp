// A process killed by SIGKILL is detached from its segments.
//
// ref:     POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    Gate ready;
    Child child([&] {
        must(shmat(id, nullptr, 0));
        ready.open();
        for (;;) pause();
    });
    ready.wait();
    observe("attachments while it runs", static_cast<long>(segment_status(id).shm_nattch));
    must(kill(child.pid(), SIGKILL));
    observe("the process", child.wait());
    eventually([&] { return segment_status(id).shm_nattch == 0; });
    observe("attachments afterwards", static_cast<long>(segment_status(id).shm_nattch));
}
