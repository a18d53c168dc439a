// FIONREAD on either end of a pipe tells the number of bytes in it.
//
// ref:      man7 pipe(7) I/O on pipes and FIFOs
// profile:  linux
// strength: documented
// assertion: pipe.fionread.counts-bytes pipe.fionread.zero-when-empty

#include "support/case.hpp"

#include <sys/ioctl.h>

int main() {
    auto [reader, writer] = open_pipe();
    char bytes[100] = {};
    int count = -1;
    observe("empty pipe", ioctl(reader, FIONREAD, &count));
    observe("bytes", count);

    must(write(writer, bytes, 100));
    observe("read end", ioctl(reader, FIONREAD, &count));
    observe("bytes", count);
    must(read(reader, bytes, 40));
    observe("write end", ioctl(writer, FIONREAD, &count));
    observe("bytes", count);
}
