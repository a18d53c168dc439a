// A lock whose range begins above 4 GiB covers these bytes only: the bytes with the same low 32 bits stay free.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK, F_GETLK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    if (sizeof(off_t) < 8) unsupported("files are smaller than 4 GiB here");
    const auto far = static_cast<off_t>((int64_t{4} << 30) + 100);
    const int file = open_scratch_file(0);
    struct flock lock = region(F_WRLCK, far, 10);
    observe("lock ten bytes above 4 GiB", Done{fcntl(file, F_SETLK, &lock)});
    Child child([=] {
        struct flock last = region(F_WRLCK, far + 9, 1), low = region(F_WRLCK, 0, 1000);
        struct flock before = region(F_WRLCK, far - 100, 100), after = region(F_WRLCK, far + 10, 0), asked = region(F_WRLCK, 0, 0);
        observe("the last of them", Done{fcntl(file, F_SETLK, &last)}, {EACCES, EAGAIN});
        observe("the bytes with the same low 32 bits", Done{fcntl(file, F_SETLK, &low)});
        observe("the bytes before", Done{fcntl(file, F_SETLK, &before)});
        observe("the bytes after", Done{fcntl(file, F_SETLK, &after)});
        observe("F_GETLK", Done{fcntl(file, F_GETLK, &asked)});
        observe("the first and the length are told", asked.l_start == far && asked.l_len == 10);
    });
    observe("the other process", child.wait());
}
