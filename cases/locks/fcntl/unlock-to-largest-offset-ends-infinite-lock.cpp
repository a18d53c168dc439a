// To unlock from some byte to the one with the largest offset ends a lock of length 0 there, as length 0 would.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_UNLCK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

#include <limits>

int main() {
    constexpr off_t last = std::numeric_limits<off_t>::max();
    const int file = open_scratch_file(100);
    struct flock lock = region(F_WRLCK, 10, 0), unlock = region(F_UNLCK, 50, last - 49);
    observe("lock from byte 10 with length 0", Done{fcntl(file, F_SETLK, &lock)});
    observe("unlock from byte 50 to the last one", Done{fcntl(file, F_SETLK, &unlock)});
    Child other([&] {
        bool agree = true;
        for (off_t byte : {off_t{9}, off_t{10}, off_t{49}, off_t{50}, last}) {
            struct flock asked = region(F_RDLCK, byte, 1), one = asked;
            must(fcntl(file, F_GETLK, &asked));
            agree = agree && (fcntl(file, F_SETLK, &one) == -1) == (asked.l_type != F_UNLCK);
            observe(byte == last ? "the last byte" : format("byte %d", static_cast<int>(byte)).chars, lock_type(asked));
        }
        observe("F_SETLK is refused where F_GETLK tells of a lock", agree);
    });
    observe("the other process", other.wait());
}
