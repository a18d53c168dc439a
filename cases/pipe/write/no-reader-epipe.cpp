// With SIGPIPE ignored a write to a pipe that nobody has open for reading fails with EPIPE, whatever is still in the pipe.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall fail
// claims:   S0-018 M-02
// assertion: pipe.write.no-reader-epipe pipe.write.no-reader-with-data-left

#include "support/case.hpp"

int main() {
    signal(SIGPIPE, SIG_IGN);
    auto [reader, writer] = open_pipe();
    observe("write with a reader", write(writer, "abc", 3));
    char byte = '-';
    observe("read one byte", Bytes{&byte, read(reader, &byte, 1)});
    close(reader);
    observe("write without one", write(writer, "d", 1));
    observe("and again", write(writer, "d", 1));
}
