// Each function of the exec family fails with ELOOP for a path through a loop of symbolic links.
//
// ref:      POSIX.1-2024 XSH execl() ERRORS ELOOP; XSH execle() ERRORS ELOOP; XSH execlp() ERRORS ELOOP; XSH execv() ERRORS ELOOP; XSH execve() ERRORS ELOOP; XSH execvp() ERRORS ELOOP
// profile:  posix
// strength: shall fail

#include "support/processes.hpp"

int main(int, char** arguments) {
    enter_scratch_directory();
    must(symlink("two", "one"));
    must(symlink("one", "two"));
    observe("execl", execl("./one", "x", static_cast<char*>(nullptr)));
    observe("execle", execle("./one", "x", static_cast<char*>(nullptr), environ));
    observe("execlp", execlp("./one", "x", static_cast<char*>(nullptr)));
    observe("execv", execv("./one", arguments));
    observe("execve", execve("./one", arguments, environ));
    observe("execvp", execvp("./one", arguments));
    observe("execv below a loop", execv("one/program", arguments));
}
