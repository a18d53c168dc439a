// A successful shmdt() takes 1 from shm_nattch and sets shm_dtime to the present and shm_lpid to the process that made the call.
//
// ref:     POSIX.1-2024 XSH shmdt() RETURN VALUE; XBD <sys/shm.h> shm_lpid
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    char* memory = attached(id);
    observe("attachments", static_cast<long>(segment_status(id).shm_nattch));
    observe("last process is the case", segment_status(id).shm_lpid == getpid());

    const time_t before = time(nullptr);
    Gate detached, looked_at;
    Child child([&] {
        observe("the child detaches", shmdt(memory));
        detached.open();
        looked_at.wait();
    });
    detached.wait();
    const shmid_ds status = segment_status(id);
    observe("attachments", static_cast<long>(status.shm_nattch));
    observe("last process is the child", status.shm_lpid == child.pid());
    observe("detached during the call", is_of_now(status.shm_dtime, before));
    looked_at.open();
    observe("the child", child.wait());
}
