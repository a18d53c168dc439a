// An executable file of no known format gives execv() ENOEXEC.
//
// ref:      POSIX.1-2024 XSH exec ERRORS ENOEXEC
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("f", O_WRONLY | O_CREAT, 0700));
    must(write(file, "\001\002\003\004\005\006\007\001\002\003", 10));
    must(close(file));
    if (access("f", X_OK) == -1) unsupported("no file can be executed in this directory");
    char* const list[] = {const_cast<char*>("f"), nullptr};
    observe("execv", execv("f", list));
}
