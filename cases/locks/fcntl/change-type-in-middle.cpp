// A lock of another type in the middle of a locked region replaces the old type there and nowhere else.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock whole = region(F_WRLCK, 0, 10), middle = region(F_RDLCK, 2, 6);
    must(fcntl(file, F_SETLK, &whole));
    observe("read lock of bytes 2 to 7", Done{fcntl(file, F_SETLK, &middle)});
    Child child([&] {
        bool parents = true, agree = true;
        for (int byte = 0; byte <= 10; ++byte) {
            struct flock reading = region(F_RDLCK, byte, 1), writing = region(F_WRLCK, byte, 1), to_read = reading,
                         to_write = writing;
            must(fcntl(file, F_GETLK, &reading));
            must(fcntl(file, F_GETLK, &writing));
            agree = agree && (fcntl(file, F_SETLK, &to_read) == -1) == (reading.l_type != F_UNLCK) &&
                    (fcntl(file, F_SETLK, &to_write) == -1) == (writing.l_type != F_UNLCK);
            for (const struct flock& found : {reading, writing})
                parents = parents && (found.l_type == F_UNLCK || found.l_pid == getppid());
            observe(format("byte %d, reader and writer blocked by", byte).chars,
                    static_cast<const char*>(format("%s, %s", lock_type(reading), lock_type(writing)).chars));
        }
        observe("all are the parent's", parents);
        observe("F_SETLK is refused where F_GETLK tells of a lock", agree);
    });
    observe("the other process", child.wait());
}
