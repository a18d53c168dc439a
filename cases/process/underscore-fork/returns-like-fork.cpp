// _Fork() makes a child as fork() does: 0 in the child, the child's process ID in the parent.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION _Fork()
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/processes.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const pid_t parent = getpid();

    const pid_t result = _Fork();
    if (getpid() != parent) {
        observe("_Fork in the child", result);
        observe("its parent is the process that forked", getppid() == parent);
        const pid_t self = getpid();
        must(write(writer, &self, sizeof self));
        _exit(4);
    }
    pid_t child = 0;
    must(read(reader, &child, sizeof child));
    observe("_Fork in the parent gave the child's process ID", result == child);
    observe("the child", reap(result));
}
