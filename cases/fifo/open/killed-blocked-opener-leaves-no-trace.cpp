// A process that is killed while it waits in open() for a writer is no reader any more.
//
// ref:      POSIX.1-2024 XSH open() ERRORS ENXIO; POSIX.1-2024 XSH _exit() DESCRIPTION
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("f", 0600));
    Child child([] { return open("f", O_RDONLY) == -1 ? 1 : 0; });
    let_it_block(child.pid());
    must(kill(child.pid(), SIGKILL));
    observe("reader", child.wait());
    observe("open for writing", opened(open("f", O_WRONLY | O_NONBLOCK)));
}
