// A thread that waits in readv() on an empty pipe gets what another thread of the process writes, in its buffers one after the
// other.
//
// ref:      POSIX.1-2024 XSH readv() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: pipe.readv.scatters-in-order

#include "support/waking.hpp"

#include <sys/uio.h>

int main() {
    const Pipe ends = open_pipe();
    char first[2] = {}, second[4] = {};
    const iovec parts[] = {{first, sizeof first}, {second, sizeof second}};
    Waker writer([&] { must(write(ends.writer, "hello", 5)); });
    observe("readv", readv(ends.reader, parts, 2));
    observe("it waited for the other thread", writer.has_begun());
    observe("the first buffer", Bytes{first, 2});
    observe("the second buffer", Bytes{second, 3});
}
