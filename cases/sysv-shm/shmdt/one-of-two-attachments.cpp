// Detaching one of two attachments of a segment leaves the other usable.
//
// ref:     POSIX.1-2024 XSH shmdt() DESCRIPTION; XSH 2.8.3 Memory Protection
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    char *first = attached(id), *second = attached(id);
    first[0] = 'x';
    observe("detach the first", shmdt(first));
    observe("attachments", static_cast<long>(segment_status(id).shm_nattch));
    observe("read through the second", Bytes{second, 1});
    Child reader([&] {
        crash_without_core();
        return static_cast<int>(*static_cast<volatile char*>(first));
    });
    observe("a process that reads through the first", reader.wait());
}
