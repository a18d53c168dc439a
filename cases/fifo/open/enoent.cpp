// open() of a FIFO that does not exist fails with ENOENT, and waits for nobody.
//
// ref:      POSIX.1-2024 XSH open() ERRORS ENOENT
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    must(symlink("nowhere", "link"));
    make_fifo("f");
    must(unlink("f"));
    observe("a FIFO that was removed", opened(open("f", O_RDONLY)));
    observe("a missing directory", opened(open("no/f", O_WRONLY)));
    observe("the empty name", opened(open("", O_RDONLY)));
    observe("a link to a missing name", opened(open("link", O_WRONLY)));
}
