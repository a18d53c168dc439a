// A lock of length 0 reaches from its start to the largest offset, over all bytes that the file may ever have.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION l_len
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(20);
    struct flock mine = region(F_WRLCK, 10, 0);
    observe("lock from byte 10 with length 0", Done{fcntl(file, F_SETLK, &mine)});
    Child child([&] {
        struct flock before = region(F_WRLCK, 5, 5), far = region(F_WRLCK, off_t{1} << 30, 1), asked = region(F_WRLCK, 15, 1);
        observe("another process asks what blocks bytes 5 to 9", Done{fcntl(file, F_GETLK, &before)});
        observe("type", lock_type(before));
        observe("a byte far behind the end of the file", Done{fcntl(file, F_SETLK, &far)}, {EACCES, EAGAIN});
        observe("ask what blocks byte 15", Done{fcntl(file, F_GETLK, &asked)});
        observe("it starts at byte", asked.l_start);
    });
    observe("the other process", child.wait());
}
