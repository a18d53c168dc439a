// shmat() needs read permission, and write permission too unless SHM_RDONLY is given.
//
// ref:     POSIX.1-2024 XSH shmat() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids
// claims:  S1-075 S4-146

#include "support/sysv_shm.hpp"

int main() {
    require_two_users();
    const int closed = new_segment(100, 0660), readable = new_segment(100, 0664), open_to_all = new_segment(100, 0666);

    Child other([&] {
        become(first_user);
        observe("mode 0660 for reading", shmat(closed, nullptr, SHM_RDONLY));
        observe("mode 0664 for reading", shmat(readable, nullptr, SHM_RDONLY));
        observe("mode 0664 for reading and writing", shmat(readable, nullptr, 0));
        observe("mode 0666 for reading and writing", shmat(open_to_all, nullptr, 0));
        observe("attachments of 0664", static_cast<long>(segment_status(readable).shm_nattch));
    });
    observe("another user's process", other.wait());
}
