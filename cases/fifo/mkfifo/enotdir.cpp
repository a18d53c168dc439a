// mkfifo() below a file that is no directory fails with ENOTDIR.
//
// ref:      POSIX.1-2024 XSH mkfifo() ERRORS ENOTDIR
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    must(open("file", O_RDWR | O_CREAT, 0600));
    make_fifo("fifo");
    observe("below a regular file", mkfifo("file/f", 0600));
    observe("below a FIFO", mkfifo("fifo/f", 0600));
}
