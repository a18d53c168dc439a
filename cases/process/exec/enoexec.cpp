// An executable file of no known format gives ENOEXEC to each function of the exec family that takes its path.
//
// ref:      POSIX.1-2024 XSH execl() ERRORS ENOEXEC; XSH execle() ERRORS ENOEXEC; XSH execv() ERRORS ENOEXEC; XSH execve() ERRORS ENOEXEC
// profile:  posix
// strength: shall fail

#include "support/processes.hpp"

int main(int, char** arguments) {
    enter_scratch_directory();
    const int file = must(open("f", O_WRONLY | O_CREAT, 0700));
    must(write(file, "\001\002\003\004\005\006\007\001\002\003", 10));
    must(close(file));
    if (access("f", X_OK) == -1) unsupported("no file can be executed in this directory");
    observe("execl", execl("f", "x", static_cast<char*>(nullptr)));
    observe("execle", execle("f", "x", static_cast<char*>(nullptr), environ));
    observe("execv", execv("f", arguments));
    observe("execve", execve("f", arguments, environ));
}
