// shmat() with a null address attaches the segment where the system finds room; the memory there can be used.
//
// ref:     POSIX.1-2024 XSH shmat() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-069 S1-075

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    auto* memory = static_cast<char*>(shmat(id, nullptr, 0));
    observe("attach", memory);
    observe("attachments", static_cast<long>(segment_status(id).shm_nattch));

    std::memcpy(memory, "stored", 6);
    observe("read back", Bytes{memory, 7});
}
