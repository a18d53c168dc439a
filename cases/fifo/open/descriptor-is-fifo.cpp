// The descriptor of an opened FIFO refers to the file that has the name: fstat() tells the same as stat().
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION; POSIX.1-2024 XSH fstat() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("f", 0600));
    struct stat by_name = {};
    must(stat("f", &by_name));
    for (const int flags : {O_RDONLY | O_NONBLOCK, O_WRONLY}) {
        const int fd = must(open("f", flags));
        struct stat status = {};
        observe("fstat", fstat(fd, &status));
        observe("FIFO", S_ISFIFO(status.st_mode) != 0);
        observe("the same file", status.st_dev == by_name.st_dev && status.st_ino == by_name.st_ino);
    }
}
