// An executable file of no known format gives ENOEXEC to each function of the exec family that takes its path.
//
// ref:      POSIX.1-2024 XSH execl() ERRORS ENOEXEC; XSH execle() ERRORS ENOEXEC; XSH execv() ERRORS ENOEXEC; XSH execve() ERRORS ENOEXEC
// profile:  posix
// strength: shall fail

#include "support/executables.hpp"

int main(int, char** arguments) {
    enter_scratch_directory();
    require_executable_files();
    const int file = must(open("f", O_WRONLY | O_CREAT, 0700));
    must(write(file, "\001\002\003\004\005\006\007\001\002\003", 10));
    must(close(file));
    observe("execl", execl("f", "x", static_cast<char*>(nullptr)));
    observe("execle", execle("f", "x", static_cast<char*>(nullptr), environ));
    observe("execv", execv("f", arguments));
    observe("execve", execve("f", arguments, environ));
}
