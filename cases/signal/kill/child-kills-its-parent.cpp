// A child may signal its parent: SIGKILL ends it.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION; POSIX.1-2024 XSH getppid() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork
// claims:  S1-043

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    Child parent([] {
        if (must(fork()) == 0) {
            kill(getppid(), SIGKILL);
            _exit(0);
        }
        wait(nullptr);
        return 3;
    });
    observe("the parent", parent.wait());

    close(writer);
    char byte;
    must(read(reader, &byte, 1) == 0);  // the grandchild, which holds the other end, is gone too
}
