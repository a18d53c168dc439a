// A command that the shell cannot find makes pclose() tell the exit status 127.
//
// ref:      POSIX.1-2024 XSH popen() DESCRIPTION; POSIX.1-2024 XCU 2.8.2 Exit Status for Commands
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    FILE* stream = must(popen("exec 2>/dev/null; ./missing", "r"));
    observe("pclose", WaitStatus{pclose(stream)});
}
