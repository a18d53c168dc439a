// The status of each child is there until the parent waits for it, in whatever order the children ended.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination; POSIX.1-2024 XSH wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    constexpr int count = 10;
    pid_t children[count];
    for (int i = 0; i < count; ++i) {
        children[i] = must(fork());
        if (children[i] == 0) _exit(100 + i);
    }
    for (const pid_t child : children) await_end(child);

    int right = 0;
    for (int i = count; --i >= 0;) {
        int status = 0;
        const pid_t child = waitpid(children[i], &status, 0);
        right += child == children[i] && WIFEXITED(status) && WEXITSTATUS(status) == 100 + i;
    }
    observe("children with their own status", right);
    observe("one more wait", waitpid(-1, nullptr, 0));
}
