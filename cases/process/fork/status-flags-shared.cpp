// File status flags belong to the open file description: O_NONBLOCK that the child sets holds in the parent too.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; XSH fcntl() DESCRIPTION F_SETFL
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    char byte;
    observe_blocking("read before", [&, reader = reader] { return read(reader, &byte, 1); });
    const pid_t child = fork();
    if (child == 0) {
        observe("the child sets O_NONBLOCK", Done{fcntl(reader, F_SETFL, O_NONBLOCK)});
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("the parent finds O_NONBLOCK set", (fcntl(reader, F_GETFL) & O_NONBLOCK) != 0);
    observe("read after", read(reader, &byte, 1));
}
