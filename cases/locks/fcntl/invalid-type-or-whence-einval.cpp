// fcntl() fails with EINVAL for a lock whose type or starting point is none of those defined.
//
// ref:      POSIX.1-2024 XSH fcntl() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock type = region(77, 0, 10), whence = region(F_WRLCK, 0, 10, 99);
    observe("unknown type", Done{fcntl(file, F_SETLK, &type)});
    observe("unknown starting point", Done{fcntl(file, F_SETLK, &whence)});
    whence.l_whence = SEEK_SET;
    observe("a known one", Done{fcntl(file, F_SETLK, &whence)});
    Child child([&] {
        struct flock asked = region(F_RDLCK, 0, 0);
        must(fcntl(file, F_GETLK, &asked));
        observe("another process finds", lock_type(asked));
        observe("of length", asked.l_len);
    });
    observe("the other process", child.wait());
}
