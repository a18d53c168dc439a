// exec of a path that names no file, or of the empty path, fails with ENOENT.
//
// ref:      POSIX.1-2024 XSH exec ERRORS ENOENT
// profile:  posix
// strength: shall fail

#include "support/processes.hpp"

int main(int, char** arguments) {
    enter_scratch_directory();
    observe("a missing file", execv("missing", arguments));
    observe("a missing directory", execv("missing/program", arguments));
    observe("the empty path", execv("", arguments));
}
