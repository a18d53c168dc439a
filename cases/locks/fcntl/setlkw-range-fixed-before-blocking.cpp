// The bytes that F_SETLKW asks for are fixed before it waits: a change of the file's size or offset while it waits moves them no
// more.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLKW
// profile:  posix
// strength: shall
// needs:    fork timing

#include "support/locks.hpp"

// What a process has locked that waited for the 10 bytes before size and offset, which were 100 first and 1000 after a while.
static struct flock obtained(int whence, int while_ms) {
    const int file = open_scratch_file(100);
    must(lseek(file, 100, SEEK_SET));
    struct flock whole = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0), seen = {};
    must(fcntl(file, F_SETLK, &whole));
    Gate starting;
    Child waiter([&] {
        struct flock before = region(F_WRLCK, -10, 10, static_cast<short>(whence));
        starting.open();
        must(fcntl(file, F_SETLKW, &before));
        idle();
    });
    starting.wait();
    breathe(while_ms);
    must(ftruncate(file, 1000));
    must(lseek(file, 1000, SEEK_SET));
    must(fcntl(file, F_SETLK, &unlock));
    eventually([&] {
        seen = region(F_WRLCK, 0, 0);
        must(fcntl(file, F_GETLK, &seen));
        return seen.l_type != F_UNLCK;
    });
    close(file);
    return seen;
}

int main() {
    for (int whence : {SEEK_CUR, SEEK_END}) {
        struct flock seen = {};
        // On a slow machine the waiter may come too late, and is given more time then.
        for (int while_ms = 20 * time_scale(); while_ms < 2000 * time_scale() && seen.l_start != 90; while_ms *= 4)
            seen = obtained(whence, while_ms);
        observe(whence == SEEK_CUR ? "SEEK_CUR, it has a lock" : "SEEK_END, it has a lock", lock_type(seen));
        observe("from byte", seen.l_start);
        observe("so many bytes", seen.l_len);
    }
}
