// The bytes that F_SETLKW asks for are fixed before it waits: a change of the file's size or offset while it waits moves them no
// more.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLKW
// profile:  posix
// strength: shall
// needs:    fork timing

#include "support/locks.hpp"

// Whether a process that waited for the 10 bytes before size and offset, which were 100 first and 1000 after a while, has the bytes
// 90 to 99 in the end, and others can lock the rest.
static bool has_those_of_first(int whence, int while_ms) {
    const int file = open_scratch_file(100);
    must(lseek(file, 100, SEEK_SET));
    struct flock whole = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
    must(fcntl(file, F_SETLK, &whole));
    Gate starting, locked;
    Child waiter([&] {
        struct flock before = region(F_WRLCK, -10, 10, static_cast<short>(whence));
        starting.open();
        must(fcntl(file, F_SETLKW, &before));
        locked.open();
        idle();
    });
    starting.wait();
    breathe(while_ms);
    must(ftruncate(file, 1000));
    must(lseek(file, 1000, SEEK_SET));
    must(fcntl(file, F_SETLK, &unlock));
    locked.wait();
    struct flock first = region(F_WRLCK, 90, 1), last = region(F_WRLCK, 99, 1), before = region(F_WRLCK, 0, 90),
                 after = region(F_WRLCK, 100, 0);
    const bool kept_out = fcntl(file, F_SETLK, &first) == -1 && fcntl(file, F_SETLK, &last) == -1;
    const bool let_in = fcntl(file, F_SETLK, &before) != -1 && fcntl(file, F_SETLK, &after) != -1;
    close(file);
    return kept_out && let_in;
}

int main() {
    for (int whence : {SEEK_CUR, SEEK_END}) {
        bool right = false;
        // On a slow machine the waiter may come too late, and is given more time then.
        for (int while_ms = 20 * time_scale(); while_ms < 2000 * time_scale() && !right; while_ms *= 4)
            right = has_those_of_first(whence, while_ms);
        observe(whence == SEEK_CUR ? "SEEK_CUR: bytes 90 to 99 alone are locked" : "SEEK_END: bytes 90 to 99 alone are locked",
                right);
    }
}
