// The copy of a write end that a child of fork() has keeps the pipe open for writing until the child ends.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    set_nonblocking(reader);
    Gate may_end;
    const pid_t pid = must(fork());
    if (pid == 0) {
        may_end.wait();
        _exit(0);
    }
    close(writer);
    char byte;
    observe("read while the child has a write end", read(reader, &byte, 1));
    may_end.open();
    int status = -1;
    must(waitpid(pid, &status, 0));
    observe("child", WaitStatus{status});
    observe("read once it has ended", read(reader, &byte, 1));
}
