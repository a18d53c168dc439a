// A path through a loop of symbolic links gives exec ELOOP.
//
// ref:      POSIX.1-2024 XSH exec ERRORS ELOOP
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    must(symlink("two", "one"));
    must(symlink("one", "two"));
    char* const list[] = {const_cast<char*>("one"), nullptr};
    observe("execv of a loop", execv("one", list));
    observe("execv below a loop", execv("one/program", list));
}
