// A thousand children can be made and waited for one after the other: what each of them takes is given back.
//
// ref:      POSIX.1-2024 XSH fork() RETURN VALUE; POSIX.1-2024 XSH waitpid() DESCRIPTION; POSIX.1-2024 XBD 3 Definitions Process Lifetime
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    int made = 0, right = 0;
    for (int i = 0; i < 1000; ++i) {
        const pid_t child = fork();
        if (child == 0) _exit(i % 100);
        if (child == -1) continue;
        ++made;
        int status = 0;
        right += waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == i % 100;
    }
    observe("children", made);
    observe("that ended as they should", right);
    observe("one more waitpid", waitpid(-1, nullptr, 0));
}
