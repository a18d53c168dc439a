// O_CLOEXEC of open() sets FD_CLOEXEC on the descriptor of a FIFO; without it the flag is clear.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_CLOEXEC
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("f", 0600));
    const int with = must(open("f", O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    const int without = must(open("f", O_WRONLY));
    observe("with O_CLOEXEC", (must(fcntl(with, F_GETFD)) & FD_CLOEXEC) != 0);
    observe("without", (must(fcntl(without, F_GETFD)) & FD_CLOEXEC) != 0);
    observe("write", write(without, "x", 1));
    char byte = '-';
    observe("read", Bytes{&byte, read(with, &byte, 1)});
}
