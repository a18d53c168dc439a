// Parent and child greet each other over one pair of sockets; the parent hears the answer, sees the end and waits.
//
// ref:      POSIX.1-2024 XSH socketpair() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S3-013

#include "support/case.hpp"

#include <sys/socket.h>

int main() {
    int ends[2];
    must(socketpair(AF_UNIX, SOCK_STREAM, 0, ends));

    Child child([&] {
        must(close(ends[0]));
        char heard[32];
        observe("the child hears", Bytes{heard, read(ends[1], heard, sizeof heard)});
        must(write(ends[1], "hello, parent", 13));
    });
    must(close(ends[1]));
    must(write(ends[0], "hello, child", 12));
    char heard[32];
    observe("the parent hears", Bytes{heard, read(ends[0], heard, sizeof heard)});
    observe("and the end", read(ends[0], heard, sizeof heard));
    observe("the child", child.wait());
}
