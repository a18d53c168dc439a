// A region whose first or last byte has no offset in off_t is refused with EOVERFLOW; the last possible byte can be locked.
//
// ref:      POSIX.1-2024 XSH fcntl() ERRORS EOVERFLOW
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/locks.hpp"

#include <limits>

int main() {
    constexpr off_t last = std::numeric_limits<off_t>::max();
    const int file = open_scratch_file(100);
    must(lseek(file, 50, SEEK_SET));
    struct flock two = region(F_WRLCK, last, 2), from_end = region(F_WRLCK, last, 1, SEEK_END),
                 from_offset = region(F_WRLCK, last, 1, SEEK_CUR), one = region(F_WRLCK, last, 1);
    observe("F_SETLK, 2 bytes from the last one", Done{fcntl(file, F_SETLK, &two)});
    observe("F_SETLKW, the same", Done{fcntl(file, F_SETLKW, &two)});
    observe("F_GETLK, the same", Done{fcntl(file, F_GETLK, &two)});
    observe("F_SETLK, too far behind the end", Done{fcntl(file, F_SETLK, &from_end)});
    observe("F_SETLK, too far behind the offset", Done{fcntl(file, F_SETLK, &from_offset)});
    observe("F_SETLK, the last byte", Done{fcntl(file, F_SETLK, &one)});
    Child other([&] {
        struct flock asked = region(F_RDLCK, 0, 0);
        must(fcntl(file, F_GETLK, &asked));
        observe("another process sees", lock_type(asked));
        observe("it starts at the last byte", asked.l_start == last);
    });
    observe("the other process", other.wait());
}
