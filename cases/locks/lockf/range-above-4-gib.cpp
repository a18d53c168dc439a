// A section that begins above 4 GiB covers these bytes only: the bytes with the same low 32 bits stay free.
//
// ref:      POSIX.1-2024 XSH lockf() DESCRIPTION; POSIX.1-2024 XSH lseek() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"

static int lock_at(int file, off_t start, off_t size) {
    must(lseek(file, start, SEEK_SET));
    return lockf(file, F_TLOCK, size);
}

int main() {
    if (sizeof(off_t) < 8) unsupported("files are smaller than 4 GiB here");
    const auto far = static_cast<off_t>((int64_t{4} << 30) + 100);
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    observe("lock ten bytes above 4 GiB", lock_at(file, far, 10));
    Child child([=] {
        const int own = must(open("file", O_RDWR));
        observe("the first of them", lock_at(own, far, 1), {EACCES, EAGAIN});
        observe("the last of them", lock_at(own, far + 9, 1), {EACCES, EAGAIN});
        observe("the bytes with the same low 32 bits", lock_at(own, 0, 1000));
        observe("the bytes before", lock_at(own, far, -100));
        observe("the bytes after", lock_at(own, far + 10, 0));
    });
    observe("the other process", child.wait());
}
