// mkfifo() makes a file of type FIFO with one link.
//
// ref:      POSIX.1-2024 XSH mkfifo() DESCRIPTION; POSIX.1-2024 XSH stat() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-024

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    umask(0);
    observe("mkfifo", mkfifo("f", 0666));

    struct stat status = {};
    observe("stat", stat("f", &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    observe("mode 0666", (status.st_mode & 07777) == 0666);
    observe("links", status.st_nlink);
}
