// A segment and its data outlive the process that made it and need nobody attached.
//
// ref:     POSIX.1-2024 XSH shmat() DESCRIPTION; XSH shmctl() DESCRIPTION IPC_RMID
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S4-139 S4-149

#include "support/sysv_shm.hpp"

int main() {
    const key_t key = unused_key();
    Child creator([&] {
        const int id = must(shmget(key, 100, IPC_CREAT | 0600));
        std::memcpy(must(shmat(id, nullptr, 0)), "left behind", 11);
    });
    observe("the creator", creator.wait());

    const int id = owned_shm(shmget(key, 0, 0));
    observe("the segment is there", id != -1);
    eventually([&] { return segment_status(id).shm_nattch == 0; });
    observe("attachments", static_cast<long>(segment_status(id).shm_nattch));
    auto* memory = static_cast<char*>(shmat(id, nullptr, 0));
    observe("attach it", memory);
    observe("its data", Bytes{memory, 11});
}
