// Each function of the exec family fails with ENOTDIR for a path that leads through a plain file. So does a path of a plain file
// with a slash after it.
//
// ref:      POSIX.1-2024 XSH execl() ERRORS ENOTDIR; XSH execle() ERRORS ENOTDIR; XSH execlp() ERRORS ENOTDIR; XSH execv() ERRORS ENOTDIR; XSH execve() ERRORS ENOTDIR; XSH execvp() ERRORS ENOTDIR
// profile:  posix
// strength: shall fail

#include "support/processes.hpp"

int main(int, char** arguments) {
    enter_scratch_directory();
    must(close(must(open("plain", O_WRONLY | O_CREAT, 0755))));
    observe("execl", execl("./plain/program", "x", static_cast<char*>(nullptr)));
    observe("execle", execle("./plain/program", "x", static_cast<char*>(nullptr), environ));
    observe("execlp", execlp("./plain/program", "x", static_cast<char*>(nullptr)));
    observe("execv", execv("./plain/program", arguments));
    observe("execve", execve("./plain/program", arguments, environ));
    observe("execvp", execvp("./plain/program", arguments));
    observe("a slash after the name of a plain file", execv("plain/", arguments));
}
