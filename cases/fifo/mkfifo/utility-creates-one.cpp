// The utility mkfifo makes the same kind of file as the function.
//
// ref:      POSIX.1-2024 XCU mkfifo DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec
// claims:   S0-027 S1-016

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    umask(022);
    observe("mkfifo f", WaitStatus{system("mkfifo f")});
    struct stat status = {};
    observe("stat", stat("f", &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    observe("mode is 0666 without the mask", (status.st_mode & 07777) == 0644);
    observe("mkfifo() of the same name", mkfifo("f", 0600));
}
