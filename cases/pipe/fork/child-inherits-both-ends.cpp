// A child of fork() has both ends of its parent's pipe: it reads what the parent wrote and writes what the parent reads.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "question", 8));

    char bytes[16] = {};
    const pid_t pid = must(fork());
    if (pid == 0) {
        observe("child reads", Bytes{bytes, read(reader, bytes, sizeof bytes)});
        observe("child writes", write(writer, "answer", 6));
        _exit(0);
    }
    int status = -1;
    must(waitpid(pid, &status, 0));
    observe("child", WaitStatus{status});
    observe("parent reads", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
