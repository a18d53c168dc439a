// O_APPEND belongs to the open file description: once the child of fork() has set it, the parent writes to the end, wherever the
// offset is.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETFL; POSIX.1-2024 XSH write() DESCRIPTION O_APPEND; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    const int file = open_scratch_file(0);
    must(write(file, "first ", 6));
    const pid_t child = fork();
    if (child == 0) {
        observe("the child sets O_APPEND", Done{fcntl(file, F_SETFL, O_APPEND)});
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("O_APPEND in the parent", (must(fcntl(file, F_GETFL)) & O_APPEND) != 0);
    must(lseek(file, 0, SEEK_SET));
    observe("write in the parent", write(file, "second", 6));
    observe("offset then", lseek(file, 0, SEEK_CUR));
    char bytes[16] = "";
    observe("the file", Bytes{bytes, pread(file, bytes, sizeof bytes, 0)});
}
