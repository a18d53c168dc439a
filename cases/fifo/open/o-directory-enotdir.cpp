// Opening a FIFO with O_DIRECTORY fails with ENOTDIR, and waits for nobody.
//
// ref:      POSIX.1-2024 XSH open() ERRORS ENOTDIR
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("f", 0600));
    observe("FIFO", opened(open("f", O_RDONLY | O_DIRECTORY)));
    const int directory = open(".", O_RDONLY | O_DIRECTORY);
    observe("directory", opened(directory));
    struct stat status = {};
    must(fstat(directory, &status));
    observe("it is one", S_ISDIR(status.st_mode) != 0);
}
