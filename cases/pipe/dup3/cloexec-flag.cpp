// dup3() with O_CLOEXEC sets FD_CLOEXEC on the new descriptor only, without the flag it is clear.
//
// ref:      POSIX.1-2024 XSH dup2() DESCRIPTION dup3
// profile:  posix
// strength: shall
// since:    2024
// assertion: pipe.dup3.cloexec-flag pipe.dup3.zero-flags-as-dup2

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int target = must(dup(STDOUT_FILENO));

    observe("dup3 with O_CLOEXEC returns the target", dup3(reader, target, O_CLOEXEC) == target);
    observe("target has FD_CLOEXEC", (must(fcntl(target, F_GETFD)) & FD_CLOEXEC) != 0);
    observe("original has FD_CLOEXEC", (must(fcntl(reader, F_GETFD)) & FD_CLOEXEC) != 0);
    must(write(writer, "x", 1));
    char byte = '-';
    observe("read through the target", Bytes{&byte, read(target, &byte, 1)});

    observe("dup3 without flags returns the target", dup3(writer, target, 0) == target);
    observe("target has FD_CLOEXEC", (must(fcntl(target, F_GETFD)) & FD_CLOEXEC) != 0);
    observe("write through the target", write(target, "y", 1));
    observe("read", Bytes{&byte, read(reader, &byte, 1)});
}
