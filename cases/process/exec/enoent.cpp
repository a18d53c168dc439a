// Each function of the exec family fails with ENOENT for a path that names no file. So does the empty path.
//
// ref:      POSIX.1-2024 XSH execl() ERRORS ENOENT; XSH execle() ERRORS ENOENT; XSH execlp() ERRORS ENOENT; XSH execv() ERRORS ENOENT; XSH execve() ERRORS ENOENT; XSH execvp() ERRORS ENOENT
// profile:  posix
// strength: shall fail

#include "support/processes.hpp"

int main(int, char** arguments) {
    enter_scratch_directory();
    observe("execl", execl("./missing", "x", static_cast<char*>(nullptr)));
    observe("execle", execle("./missing", "x", static_cast<char*>(nullptr), environ));
    observe("execlp", execlp("./missing", "x", static_cast<char*>(nullptr)));
    observe("execv", execv("./missing", arguments));
    observe("execve", execve("./missing", arguments, environ));
    observe("execvp", execvp("./missing", arguments));
    observe("a missing directory", execv("missing/program", arguments));
    observe("the empty path", execv("", arguments));
    observe("the empty path for execvp", execvp("", arguments));
}
