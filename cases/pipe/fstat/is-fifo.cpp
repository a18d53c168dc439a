// fstat() reports both ends of a pipe as a FIFO, which is neither a regular file nor a socket.
//
// ref:      POSIX.1-2024 XSH fstat() DESCRIPTION; XBD <sys/stat.h>
// profile:  posix
// strength: shall
// claims:   S0-005 S1-007

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    for (int end : {reader, writer}) {
        struct stat status = {};
        observe(end == reader ? "fstat of the read end" : "fstat of the write end", fstat(end, &status));
        observe("FIFO", S_ISFIFO(status.st_mode) != 0);
        observe("regular file or socket", S_ISREG(status.st_mode) || S_ISSOCK(status.st_mode));
    }
}
