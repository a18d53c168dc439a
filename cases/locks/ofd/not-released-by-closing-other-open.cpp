// Closing another open of the file does not release a lock set with F_OFD_SETLK, as it does the locks of a process.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLK; XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    struct flock owned_by_description = region(F_WRLCK, 0, 10), owned_by_process = region(F_WRLCK, 20, 10);
    must(fcntl(first, F_OFD_SETLK, &owned_by_description));
    must(fcntl(first, F_SETLK, &owned_by_process));
    observe("lock of the process, before", Done{fcntl(second, F_OFD_SETLK, &owned_by_process)});
    observe("close a third open of the file", close(must(open("file", O_RDWR))));
    observe("lock of the open file description", Done{fcntl(second, F_OFD_SETLK, &owned_by_description)});
    observe("lock of the process", Done{fcntl(second, F_OFD_SETLK, &owned_by_process)});
}
