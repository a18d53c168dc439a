// mkfifo() of a name that leads through a symbolic link to itself fails with ELOOP.
//
// ref:      POSIX.1-2024 XSH mkfifo() ERRORS ELOOP
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    must(symlink("loop", "loop"));
    must(symlink("there", "back"));
    must(symlink("back", "there"));
    observe("link to itself", mkfifo("loop/f", 0600));
    observe("two links to each other", mkfifo("back/f", 0600));
}
