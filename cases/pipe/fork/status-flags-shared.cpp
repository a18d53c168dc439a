// O_NONBLOCK set by a child of fork() holds for its parent too: they share the open file description.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int flags = must(fcntl(reader, F_GETFL));
    observe("O_NONBLOCK before", (flags & O_NONBLOCK) != 0);

    const pid_t pid = must(fork());
    if (pid == 0) {
        observe("child sets it", Done{fcntl(reader, F_SETFL, flags | O_NONBLOCK)});
        _exit(0);
    }
    int status = -1;
    must(waitpid(pid, &status, 0));
    observe("child", WaitStatus{status});
    observe("O_NONBLOCK in the parent", (must(fcntl(reader, F_GETFL)) & O_NONBLOCK) != 0);
    char byte;
    observe("read of the empty pipe", read(reader, &byte, 1));
}
