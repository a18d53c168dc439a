// fork() returns 0 in the child and the process ID of the child in the parent.
//
// ref:      POSIX.1-2024 XSH fork() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const pid_t parent = getpid();

    const pid_t result = fork();
    if (getpid() != parent) {
        observe("fork in the child", result);
        const pid_t self = getpid();
        must(write(writer, &self, sizeof self));
        _exit(0);
    }
    pid_t child = 0;
    must(read(reader, &child, sizeof child));
    observe("fork in the parent gave the child's process ID", result == child);
    observe("the child", reap(result));
}
