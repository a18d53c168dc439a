// F_GETLK may ask about a write lock through a descriptor for reading only, and about a read lock through one for writing only.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_GETLK; XSH fcntl() ERRORS EBADF
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("f", O_RDWR | O_CREAT, 0600));
    struct flock write_lock = region(F_WRLCK, 10, 5);
    must(fcntl(file, F_SETLK, &write_lock));
    Child other([] {
        const int reader = must(open("f", O_RDONLY)), writer = must(open("f", O_WRONLY));
        struct flock write = region(F_WRLCK, 0, 20), read = region(F_RDLCK, 0, 20), free_write = region(F_WRLCK, 0, 10),
                     free_read = region(F_RDLCK, 15, 5);
        const auto tells = [](const struct flock& told) {
            if (told.l_type == F_UNLCK) return "nothing";
            const bool right = told.l_start == 10 && told.l_len == 5 && told.l_pid == getppid();
            return told.l_type == F_WRLCK && right ? "the write lock of the parent" : "something else";
        };
        observe("a write lock, asked through a reader", Done{fcntl(reader, F_GETLK, &write)});
        observe("in its way", tells(write));
        observe("a read lock, asked through a writer", Done{fcntl(writer, F_GETLK, &read)});
        observe("in its way", tells(read));
        observe("a write lock of free bytes, asked through a reader", Done{fcntl(reader, F_GETLK, &free_write)});
        observe("in its way", tells(free_write));
        observe("a read lock of free bytes, asked through a writer", Done{fcntl(writer, F_GETLK, &free_read)});
        observe("in its way", tells(free_read));
    });
    observe("the process that asks", other.wait());
}
