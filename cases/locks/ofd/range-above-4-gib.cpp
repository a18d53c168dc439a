// A lock of an open file description whose range begins above 4 GiB covers these bytes only: the bytes with the same low 32 bits
// stay free.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLK, F_OFD_GETLK
// profile:  posix
// strength: shall
// since:    2024

#include "support/locks.hpp"

int main() {
    if (sizeof(off_t) < 8) unsupported("files are smaller than 4 GiB here");
    const auto far = static_cast<off_t>((int64_t{4} << 30) + 100);
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600)), other = must(open("file", O_RDWR));
    struct flock lock = region(F_WRLCK, far, 10), first = region(F_WRLCK, far, 1), last = region(F_WRLCK, far + 9, 1),
                 low = region(F_WRLCK, 0, 1000), before = region(F_WRLCK, far - 100, 100), after = region(F_WRLCK, far + 10, 0),
                 asked = region(F_WRLCK, 0, 0);
    observe("lock ten bytes above 4 GiB", Done{fcntl(file, F_OFD_SETLK, &lock)});
    observe("another one locks the first of them", Done{fcntl(other, F_OFD_SETLK, &first)}, {EACCES, EAGAIN});
    observe("the last of them", Done{fcntl(other, F_OFD_SETLK, &last)}, {EACCES, EAGAIN});
    observe("the bytes with the same low 32 bits", Done{fcntl(other, F_OFD_SETLK, &low)});
    observe("the bytes before", Done{fcntl(other, F_OFD_SETLK, &before)});
    observe("the bytes after", Done{fcntl(other, F_OFD_SETLK, &after)});
    observe("F_OFD_GETLK", Done{fcntl(other, F_OFD_GETLK, &asked)});
    observe("the first and the length are told", asked.l_start == far && asked.l_len == 10);
}
