// FD_CLOEXEC belongs to the descriptor of each process: the child's change does not reach the parent.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    const int reader = open_pipe().reader;
    must(fcntl(reader, F_SETFD, 0));
    const pid_t pid = must(fork());
    if (pid == 0) {
        const bool set = fcntl(reader, F_SETFD, FD_CLOEXEC) != -1 && (must(fcntl(reader, F_GETFD)) & FD_CLOEXEC) != 0;
        _exit(set ? 3 : 1);
    }
    int status = 0;
    must(waitpid(pid, &status, 0));
    observe("child", WaitStatus{status});
    observe("FD_CLOEXEC in the parent", (must(fcntl(reader, F_GETFD)) & FD_CLOEXEC) != 0);
}
