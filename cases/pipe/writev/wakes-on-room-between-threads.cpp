// A writev() that waits for room in a full pipe goes on when another thread of the process reads the pipe.
//
// ref:      POSIX.1-2024 XSH writev() DESCRIPTION; XSH write() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads

#include "support/interruption.hpp"
#include "support/waking.hpp"

#include <sys/uio.h>

int main() {
    const Pipe ends = open_pipe();
    const long filled = fill_stream(ends.writer);
    char first[] = "ab", second[] = "c", bytes[8];
    const iovec pieces[] = {{first, 2}, {second, 1}};
    Waker reader([&] { drain_stream(ends.reader, filled); });
    observe("writev", writev(ends.writer, pieces, 2));
    observe("it waited for the other thread", reader.has_begun());
    reader.join();
    observe("read what it wrote", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
}
