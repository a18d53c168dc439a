// A command started by popen() does not keep the streams of earlier popen() calls open: pclose() of one of them ends its command.
//
// ref:      POSIX.1-2024 XSH popen() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main() {
    FILE* first = popen("cat; exit 6", "w");
    FILE* second = popen("read line; exit 7", "w");
    observe("first popen", first);
    observe("second popen", second);

    // The first command ends when it sees the end of its input, though the second is still waiting for a line.
    observe("pclose of the first", WaitStatus{pclose(first)});
    observe("a line for the second", fputs("go\n", second) >= 0);
    observe("pclose of the second", WaitStatus{pclose(second)});
}
