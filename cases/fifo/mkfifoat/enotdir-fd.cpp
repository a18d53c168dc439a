// mkfifoat() of a relative name with the descriptor of a file that is no directory fails with ENOTDIR.
//
// ref:      POSIX.1-2024 XSH mkfifoat() ERRORS ENOTDIR
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    observe("descriptor of a regular file", mkfifoat(open_scratch_file(0), "f", 0600));
    struct stat status;
    observe("what was made", stat("f", &status));
}
