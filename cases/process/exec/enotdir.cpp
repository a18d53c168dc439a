// exec of a path that leads through a plain file fails with ENOTDIR.
//
// ref:      POSIX.1-2024 XSH exec ERRORS ENOTDIR
// profile:  posix
// strength: shall fail

#include "support/processes.hpp"

int main(int, char** arguments) {
    enter_scratch_directory();
    must(close(must(open("plain", O_WRONLY | O_CREAT, 0755))));
    observe("a path through a plain file", execv("plain/program", arguments));
}
