// The bytes that F_OFD_SETLKW asks for are fixed before it waits: a change of the file's size while it waits moves them no more.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLKW
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads timing

#include "support/locks.hpp"
#include "support/threads.hpp"

// What a thread has locked that waited for the last 10 bytes of the file, which had 100 bytes first and 1000 after a while.
static struct flock obtained(int while_ms) {
    const int first = must(open("file", O_RDWR | O_CREAT | O_TRUNC, 0600)), second = must(open("file", O_RDWR));
    must(ftruncate(first, 100));
    struct flock whole = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0), seen = region(F_WRLCK, 0, 0);
    must(fcntl(first, F_OFD_SETLK, &whole));
    Gate starting;
    Thread waiter([&] {
        struct flock last = region(F_WRLCK, -10, 10, SEEK_END);
        starting.open();
        must(fcntl(second, F_OFD_SETLKW, &last));
    });
    starting.wait();
    breathe(while_ms);
    must(ftruncate(first, 1000));
    must(fcntl(first, F_OFD_SETLK, &unlock));
    waiter.join();
    must(fcntl(first, F_OFD_GETLK, &seen));
    close(first);
    close(second);
    return seen;
}

int main() {
    enter_scratch_directory();
    struct flock seen = {};
    // On a slow machine the waiter may come too late, and is given more time then.
    for (int while_ms = 20 * time_scale(); while_ms < 2000 * time_scale() && seen.l_start != 90; while_ms *= 4)
        seen = obtained(while_ms);
    observe("the waiter has a lock", lock_type(seen));
    observe("from byte", seen.l_start);
    observe("so many bytes", seen.l_len);
}
