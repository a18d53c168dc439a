// fcntl(F_OFD_SETLKW) of a thread that waits for the lock of another open file fails with EINTR once a handler without
// SA_RESTART has run in that thread, and does not lock.
//
// ref:       POSIX.1-2024 XSH fcntl() ERRORS EINTR
// profile:   posix
// strength:  shall fail
// since:     2024
// needs:     threads
// assertion: signal.eintr.fcntl-f-ofd-setlkw-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    struct flock whole = region(F_WRLCK, 0, 0), wanted = whole, none = region(F_UNLCK, 0, 0);
    must(fcntl(first, F_OFD_SETLK, &whole));
    observe("F_OFD_SETLKW on a locked file", Done{in_an_interrupted_thread([&] { return fcntl(second, F_OFD_SETLKW, &wanted); })});
    observe("handler ran", handled_in_threads > 0);
    must(fcntl(first, F_OFD_SETLK, &none));
    observe("lock through the first open, once it is unlocked", Done{fcntl(first, F_OFD_SETLK, &whole)});
}
