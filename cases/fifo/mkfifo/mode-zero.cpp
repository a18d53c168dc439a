// mkfifo() with the mode 0 makes a FIFO without any permission bit.
//
// ref:      POSIX.1-2024 XSH mkfifo() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    umask(0);
    observe("mkfifo", mkfifo("f", 0));
    struct stat status = {};
    observe("stat", stat("f", &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    observe("no permission bits", (status.st_mode & 07777) == 0);
}
