// pclose() fails with ECHILD if the caller has already taken the status of the command.
//
// ref:      POSIX.1-2024 XSH pclose() ERRORS ECHILD; POSIX.1-2024 XSH pclose() DESCRIPTION
// profile:  posix
// strength: shall fail
// needs:    fork exec

#include "support/case.hpp"

int main() {
    FILE* stream = must(popen("exit 3", "r"));
    int status = 0;
    must(waitpid(-1, &status, 0));
    observe("status that was taken", WaitStatus{status});
    observe("pclose", pclose(stream));
}
