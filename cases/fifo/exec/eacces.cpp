// A FIFO cannot be executed, whatever its mode: EACCES.
//
// ref:      POSIX.1-2024 XSH execl() ERRORS EACCES; XSH execv() ERRORS EACCES
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("f", 0700));
    must(chmod("f", 0777));
    char name[] = "f";
    char* const arguments[] = {name, nullptr};
    observe("execl", execl("./f", "f", static_cast<char*>(nullptr)));
    observe("execv", execv("./f", arguments));
}
