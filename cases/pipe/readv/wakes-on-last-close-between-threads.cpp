// A readv() that waits on an empty pipe returns 0 when another thread of the process closes the last write end.
//
// ref:      POSIX.1-2024 XSH readv() DESCRIPTION; XSH read() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads

#include "support/waking.hpp"

#include <sys/uio.h>

int main() {
    const Pipe ends = open_pipe();
    char bytes[2];
    const iovec pieces[] = {{bytes, 1}, {bytes + 1, 1}};
    Waker closer([&] { must(close(ends.writer)); });
    observe("readv", readv(ends.reader, pieces, 2));
    observe("it waited for the other thread", closer.has_begun());
}
