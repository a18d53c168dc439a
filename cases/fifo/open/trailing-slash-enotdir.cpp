// Opening a FIFO by a name with a slash at its end fails with ENOTDIR.
//
// ref:      POSIX.1-2024 XSH open() ERRORS ENOTDIR
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("f", 0600));
    observe("for reading", opened(open("f/", O_RDONLY)));
    observe("for writing", opened(open("f/", O_WRONLY)));
}
