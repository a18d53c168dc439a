// Opening a FIFO that exists with O_CREAT and O_EXCL fails with EEXIST, and waits for nobody.
//
// ref:      POSIX.1-2024 XSH open() ERRORS EEXIST
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("f", 0600));
    observe("for reading", opened(open("f", O_RDONLY | O_CREAT | O_EXCL, 0600)));
    observe("for writing", opened(open("f", O_WRONLY | O_CREAT | O_EXCL, 0600)));
}
