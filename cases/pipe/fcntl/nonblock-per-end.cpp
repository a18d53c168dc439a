// The two ends of a pipe are two open file descriptions: O_NONBLOCK set on one does not affect the other.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETFL; XSH pipe() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    observe("set it on the read end", Done{fcntl(reader, F_SETFL, must(fcntl(reader, F_GETFL)) | O_NONBLOCK)});
    observe("read end", (must(fcntl(reader, F_GETFL)) & O_NONBLOCK) != 0);
    const int flags = must(fcntl(writer, F_GETFL)), access = flags & O_ACCMODE;
    observe("write end", (flags & O_NONBLOCK) != 0);
    observe("which is open for writing", access == O_WRONLY || access == O_RDWR);

    char byte;
    observe("read of the empty pipe", read(reader, &byte, 1));
    fill_pipe(writer);
    observe_blocking("write to the full pipe", [writer = writer] { return write(writer, "x", 1); });
}
