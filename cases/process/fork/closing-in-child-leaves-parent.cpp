// A descriptor that the child of fork() closes stays open in the parent.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const pid_t child = fork();
    if (child == 0) {
        observe("close in the child", close(writer));
        observe("the descriptor in the child", fcntl(writer, F_GETFD));
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("write in the parent", write(writer, "x", 1));
    char byte = '-';
    observe("what the parent reads", Bytes{&byte, read(reader, &byte, 1)});
}
