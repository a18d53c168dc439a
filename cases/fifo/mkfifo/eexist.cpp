// mkfifo() of a name that exists fails with EEXIST, whatever has that name, and leaves it alone.
//
// ref:      POSIX.1-2024 XSH mkfifo() ERRORS EEXIST; XSH mkfifo() DESCRIPTION
// profile:  posix
// strength: shall fail
// claims:   S0-025
// assertion: fifo.mkfifo.eexist fifo.mkfifo.eexist-dangling-symlink

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("fifo", 0600));
    must(mkdir("directory", 0700));
    must(symlink("nowhere", "link"));
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    must(write(file, "abc", 3));

    for (const char* name : {"fifo", "directory", "link", "file"}) observe(name, mkfifo(name, 0600));

    char bytes[8] = {};
    observe("content of the file", Bytes{bytes, pread(file, bytes, sizeof bytes, 0)});
    struct stat status;
    observe("what the link names", stat("nowhere", &status));
    must(stat("fifo", &status));
    observe("the FIFO is one still", S_ISFIFO(status.st_mode) != 0);
    observe("its mode is 0600", (status.st_mode & 07777) == 0600);
}
