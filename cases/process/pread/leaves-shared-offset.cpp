// pread() in a child does not move the file offset that it shares with its parent.
//
// ref:      POSIX.1-2024 XSH pread() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    const int file = open_scratch_file(0);
    must(write(file, "abcdef", 6));
    must(lseek(file, 1, SEEK_SET));
    char bytes[4] = "";
    const pid_t child = fork();
    if (child == 0) {
        observe("pread in the child", Bytes{bytes, pread(file, bytes, 2, 4)});
        observe("pread beyond the end", Bytes{bytes, pread(file, bytes, 2, 10)});
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("read in the parent", Bytes{bytes, read(file, bytes, 2)});
}
