// A parent sends its child a line: pipe before fork, each side closes the end it does not use, the child reads to the end.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION; XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-021 S1-010 S4-018

#include "support/case.hpp"

int main() {
    int ends[2] = {-1, -1};
    observe("pipe", pipe(ends));

    const pid_t pid = must(fork());
    if (pid == 0) {
        close(ends[1]);  // or the end of the line would never come
        char line[64] = {};
        ssize_t size = 0, count;
        while ((count = read(ends[0], line + size, sizeof line - static_cast<size_t>(size))) > 0) size += count;
        observe("child got", Bytes{line, size});
        observe("and then", count);
        _exit(0);
    }
    close(ends[0]);
    const ssize_t written = write(ends[1], "hello from the parent\n", 22);
    close(ends[1]);

    int status = -1;
    must(waitpid(pid, &status, 0));
    observe("child", WaitStatus{status});
    observe("parent wrote", written);
}
