// What the command mkfifo does: mkfifo() makes a file of type FIFO with the mode asked for less the umask, and fails where the name
// exists.
//
// ref:     POSIX.1-2024 XSH mkfifo() DESCRIPTION; XSH mkfifo() ERRORS EEXIST; XCU mkfifo DESCRIPTION
// profile: posix
// claims:  S0-027

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    umask(022);
    observe("make it", mkfifo("fifo", 0666));
    struct stat status = {};
    must(stat("fifo", &status));
    observe("is a FIFO", S_ISFIFO(status.st_mode) != 0);
    observe("mode 0644", (status.st_mode & 0777) == 0644);
    observe("make it again", mkfifo("fifo", 0666));
}
