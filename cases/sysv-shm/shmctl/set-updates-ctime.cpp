// IPC_SET sets shm_ctime to the present.
//
// ref:     POSIX.1-2024 XSH shmctl() DESCRIPTION IPC_SET
// profile: xsi
// strength: shall
// needs:   timing

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment();
    shmid_ds status = segment_status(id);
    const time_t created = status.shm_ctime;
    must(eventually([&] { return time(nullptr) > created; }));
    breathe(20);  // the stamps may come from a clock that is some ticks behind, or ahead
    observe("changed before IPC_SET", segment_status(id).shm_ctime != created);
    observe("IPC_SET", shmctl(id, IPC_SET, &status));
    const time_t changed = segment_status(id).shm_ctime;
    observe("changed by it, to the present", created < changed && changed <= time(nullptr) + 1);
}
