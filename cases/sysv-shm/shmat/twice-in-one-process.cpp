// A process may attach a segment several times, at different addresses; shm_nattch counts attachments, not processes.
//
// ref:     POSIX.1-2024 XSH shmat() DESCRIPTION; XBD <sys/shm.h> shm_nattch
// profile: xsi
// strength: shall
// claims:  S4-119 S4-132

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    auto* first = static_cast<char*>(shmat(id, nullptr, 0));
    auto* second = static_cast<char*>(shmat(id, nullptr, 0));
    observe("first", first);
    observe("second", second);
    observe("at the same address", first == second);
    observe("attachments", static_cast<long>(segment_status(id).shm_nattch));

    std::memcpy(first, "one", 3);
    observe("read at the second address", Bytes{second, 3});
    std::memcpy(second, "two", 3);
    observe("read at the first address", Bytes{first, 3});
}
