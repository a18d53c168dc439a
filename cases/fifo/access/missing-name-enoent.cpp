// access() with F_OK tells a missing name by ENOENT; a failure with another error says nothing about the name.
//
// ref:      POSIX.1-2024 XSH access() ERRORS ENOENT ENOTDIR
// profile:  posix
// strength: shall fail
// claims:   S1-017 S4-027

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    observe("before", access("f", F_OK));
    must(mkfifo("f", 0600));
    observe("with the FIFO there", access("f", F_OK));
    observe("a name below the FIFO", access("f/g", F_OK));
    must(unlink("f"));
    observe("after unlink", access("f", F_OK));
}
