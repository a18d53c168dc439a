// A successful shmat() adds 1 to shm_nattch and sets shm_atime to the present and shm_lpid to the process that made the call.
//
// ref:     POSIX.1-2024 XSH shmat() RETURN VALUE; XBD <sys/shm.h> shm_lpid
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    const time_t before = time(nullptr);
    Gate attached_now, looked_at;
    Child child([&] {
        observe("attach", shmat(id, nullptr, 0));
        attached_now.open();
        looked_at.wait();
    });
    attached_now.wait();

    const shmid_ds status = segment_status(id);
    observe("attachments", static_cast<long>(status.shm_nattch));
    observe("last process is the child", status.shm_lpid == child.pid());
    observe("attached during the call", is_of_now(status.shm_atime, before));
    observe("detach time", static_cast<long>(status.shm_dtime));
    looked_at.open();
    observe("the child", child.wait());
}
