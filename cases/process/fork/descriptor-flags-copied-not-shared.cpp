// Descriptor flags belong to the descriptor: the child starts with those of the parent, and what it changes is its own.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; XSH fcntl() DESCRIPTION F_SETFD
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    auto [first, second] = open_pipe();
    must(fcntl(first, F_SETFD, FD_CLOEXEC));
    const pid_t child = fork();
    if (child == 0) {
        observe("the child has FD_CLOEXEC on the first", (must(fcntl(first, F_GETFD)) & FD_CLOEXEC) != 0);
        observe("the child sets it on the second", Done{fcntl(second, F_SETFD, FD_CLOEXEC)});
        observe("and it is set there", (must(fcntl(second, F_GETFD)) & FD_CLOEXEC) != 0);
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("the parent has it on the second", (must(fcntl(second, F_GETFD)) & FD_CLOEXEC) != 0);
}
