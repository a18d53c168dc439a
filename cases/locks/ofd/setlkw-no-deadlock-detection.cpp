// Linux does not detect that two processes wait for each other's locks of open file descriptions: both wait until one lets go.
//
// ref:      man7 fcntl(2) Open file description locks
// profile:  linux
// strength: documented
// needs:    fork

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600));
    struct flock zero = region(F_WRLCK, 0, 1), one = region(F_WRLCK, 1, 1), unlock = region(F_UNLCK, 0, 1);
    must(fcntl(first, F_OFD_SETLK, &zero));
    Gate locked;
    Child other([&] {
        const int second = must(open("file", O_RDWR));
        must(fcntl(second, F_OFD_SETLK, &one));
        locked.open();
        observe("the other process waits for byte 0", Done{fcntl(second, F_OFD_SETLKW, &zero)});
    });
    locked.wait();
    let_it_block(other.pid());
    observe_blocking("F_OFD_SETLKW for byte 1", [&] { return fcntl(first, F_OFD_SETLKW, &one); });
    must(fcntl(first, F_OFD_SETLK, &unlock));
    observe("the other process", other.wait());
}
