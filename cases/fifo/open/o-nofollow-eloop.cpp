// Opening a symbolic link to a FIFO with O_NOFOLLOW fails with ELOOP; the FIFO itself can be opened so.
//
// ref:      POSIX.1-2024 XSH open() ERRORS ELOOP; POSIX.1-2024 XSH open() DESCRIPTION O_NOFOLLOW
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("f", 0600));
    must(symlink("f", "l"));
    observe("link", opened(open("l", O_RDONLY | O_NOFOLLOW)));
    const int reader = open("f", O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    observe("FIFO", opened(reader));
    struct stat status = {};
    must(fstat(reader, &status));
    observe("it is one", S_ISFIFO(status.st_mode) != 0);
}
