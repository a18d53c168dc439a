// mkfifoat() of a relative name with a descriptor that is not open fails with EBADF.
//
// ref:      POSIX.1-2024 XSH mkfifoat() ERRORS EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    const int closed = must(open(".", O_RDONLY | O_DIRECTORY));
    close(closed);
    observe("closed descriptor", mkfifoat(closed, "f", 0600));
    struct stat status;
    observe("what was made", stat("f", &status));
}
