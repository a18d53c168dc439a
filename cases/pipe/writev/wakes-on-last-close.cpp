// A writev() that waits for room in a full pipe fails with EPIPE, after one SIGPIPE, when another process closes the last read
// end.
//
// ref:      POSIX.1-2024 XSH writev() DESCRIPTION; XSH write() ERRORS EPIPE
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/streams.hpp"
#include "support/waking_child.hpp"

#include <sys/uio.h>

int main() {
    handle(SIGPIPE);
    const Pipe ends = open_pipe();
    fill_pipe(ends.writer);
    char byte[] = "x";
    const iovec piece = {byte, 1};
    WakingChild closer([&] { must(close(ends.reader)); });
    must(close(ends.reader));
    observe("writev", writev(ends.writer, &piece, 1));
    observe("it waited for the other process", closer.has_begun());
    observe("SIGPIPE handled", handled);
    observe("closer", closer.wait());
}
