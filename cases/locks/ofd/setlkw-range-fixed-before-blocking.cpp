// The bytes that F_OFD_SETLKW asks for are fixed before it waits: a change of the file's size while it waits moves them no more.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLKW
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads timing

#include "support/locks.hpp"
#include "support/threads.hpp"

// Whether a thread that waited for the last 10 bytes of the file, which had 100 bytes first and 1000 after a while, has the bytes
// 90 to 99 in the end, and others can lock the rest.
static bool has_those_of_first(int while_ms) {
    const int mine = must(open("file", O_RDWR | O_CREAT | O_TRUNC, 0600)), other = must(open("file", O_RDWR));
    must(ftruncate(mine, 100));
    struct flock whole = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
    must(fcntl(mine, F_OFD_SETLK, &whole));
    Gate starting;
    Thread waiter([&] {
        struct flock end = region(F_WRLCK, -10, 10, SEEK_END);
        starting.open();
        must(fcntl(other, F_OFD_SETLKW, &end));
    });
    starting.wait();
    breathe(while_ms);
    must(ftruncate(mine, 1000));
    must(fcntl(mine, F_OFD_SETLK, &unlock));
    waiter.join();
    struct flock first = region(F_WRLCK, 90, 1), last = region(F_WRLCK, 99, 1), before = region(F_WRLCK, 0, 90),
                 after = region(F_WRLCK, 100, 0);
    const bool kept_out = fcntl(mine, F_OFD_SETLK, &first) == -1 && fcntl(mine, F_OFD_SETLK, &last) == -1;
    const bool let_in = fcntl(mine, F_OFD_SETLK, &before) != -1 && fcntl(mine, F_OFD_SETLK, &after) != -1;
    close(mine);
    close(other);
    return kept_out && let_in;
}

int main() {
    enter_scratch_directory();
    bool right = false;
    // On a slow machine the waiter may come too late, and is given more time then.
    for (int while_ms = 20 * time_scale(); while_ms < 2000 * time_scale() && !right; while_ms *= 4)
        right = has_those_of_first(while_ms);
    observe("bytes 90 to 99 alone are locked", right);
}
