// pwrite() in a child does not move the file offset that it shares with its parent.
//
// ref:      POSIX.1-2024 XSH pwrite() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    const int file = open_scratch_file(0);
    must(write(file, "abcdef", 6));
    must(lseek(file, 1, SEEK_SET));
    const pid_t child = fork();
    if (child == 0) {
        observe("pwrite in the child", pwrite(file, "XY", 2, 4));
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("write in the parent", write(file, "z", 1));
    char bytes[8] = "";
    observe("the file", Bytes{bytes, pread(file, bytes, sizeof bytes, 0)});
}
