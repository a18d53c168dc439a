// pclose() fails with ECHILD if the caller has already taken the status of the command.
//
// ref:      POSIX.1-2024 XSH pclose() ERRORS ECHILD; POSIX.1-2024 XSH pclose() DESCRIPTION
// profile:  posix
// strength: shall fail
// needs:    fork exec

#include "support/case.hpp"

int main() {
    FILE* stream = must(popen("echo $$; exit 3", "r"));
    long pid = 0;
    must(fscanf(stream, "%ld", &pid) == 1);
    int status = 0;
    must(waitpid(static_cast<pid_t>(pid), &status, 0));
    observe("status that was taken", WaitStatus{status});
    observe("pclose", pclose(stream));
}
