// mkfifo() of a name with a slash at its end fails, with ENOENT or ENOTDIR, and makes nothing.
//
// ref:      POSIX.1-2024 XSH mkfifo() ERRORS ENOENT ENOTDIR
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    observe("mkfifo", mkfifo("f/", 0600), {ENOENT, ENOTDIR});
    struct stat status;
    observe("what was made", stat("f", &status));
}
