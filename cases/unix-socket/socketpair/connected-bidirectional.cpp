// The two sockets of a pair are connected to each other: what is written at one end is read at the other, both ways, and
// never at the end where it was written.
//
// ref:      POSIX.1-2024 XSH socketpair() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S3-007 S3-008 S3-010 S3-011 S3-012

#include "support/socket_results.hpp"

int main() {
    int ends[2] = {-1, -1};
    observe("socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
    for (int end : ends) {
        struct stat status = {};
        observe("looking at an end", fstat(end, &status));
        observe("it is a socket", S_ISSOCK(status.st_mode) != 0);
        observe("open for reading and writing", (fcntl(end, F_GETFL) & O_ACCMODE) == O_RDWR);
    }

    char bytes[16] = "";
    observe("write at the first end", write(ends[0], "pi", 2));
    observe("and again", write(ends[0], "ng", 2));
    observe("read at the second end", Bytes{bytes, recv(ends[1], bytes, 4, MSG_WAITALL)});
    observe("write at the second end", write(ends[1], "pongs", 5));
    set_nonblocking(ends[1]);
    observe_would_block("read at the end that wrote", read(ends[1], bytes, sizeof bytes));
    observe("read at the first end", Bytes{bytes, read(ends[0], bytes, sizeof bytes)});
}
