// dup3() of a descriptor onto itself fails with EINVAL and leaves it as it is.
//
// ref:      POSIX.1-2024 XSH dup2() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// since:    2024

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    observe("dup3 onto itself", dup3(reader, reader, 0));
    observe("with O_CLOEXEC", dup3(reader, reader, O_CLOEXEC));
    observe("flags of the descriptor", fcntl(reader, F_GETFD) & FD_CLOEXEC);

    must(write(writer, "x", 1));
    char byte = '-';
    observe("read", Bytes{&byte, read(reader, &byte, 1)});
}
