// A process can lock hundreds of separate bytes of a file; each is locked, the bytes between them are not, and one unlock frees
// all.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK; XSH fcntl() ERRORS ENOLCK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(0);
    auto wrong_bytes = [&](short even_bytes) {
        int wrong = 0;
        for (int byte = 0; byte < 600; ++byte) {
            struct flock asked = region(F_RDLCK, byte, 1);
            must(fcntl(file, F_GETLK, &asked));
            if (asked.l_type != (byte % 2 ? F_UNLCK : even_bytes) || asked.l_start != byte || asked.l_len != 1) ++wrong;
        }
        return wrong;
    };
    int locked = 0;
    for (int byte = 0; byte < 600; byte += 2) {
        struct flock lock = region(F_WRLCK, byte, 1);
        if (fcntl(file, F_SETLK, &lock) != -1) ++locked;
        else if (errno == ENOLCK) unsupported("fewer than 300 locks here");
    }
    observe("locks set", locked);
    Child other([&] { observe("bytes with another state", wrong_bytes(F_WRLCK)); });
    observe("the other process", other.wait());
    struct flock unlock = region(F_UNLCK, 0, 600);
    observe("unlock all", Done{fcntl(file, F_SETLK, &unlock)});
    Child third([&] { observe("bytes with another state", wrong_bytes(F_UNLCK)); });
    observe("the third process", third.wait());
}
