// mkfifo() below a directory that does not exist, or of the empty name, fails with ENOENT.
//
// ref:      POSIX.1-2024 XSH mkfifo() ERRORS ENOENT
// profile:  posix
// strength: shall fail
// claims:   S0-024

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    observe("missing directory", mkfifo("no/f", 0600));
    observe("empty name", mkfifo("", 0600));
    struct stat status;
    observe("the directory", stat("no", &status));
}
