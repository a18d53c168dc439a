// A thousand children can be made and waited for one after the other: what each of them takes is given back.
//
// ref:      POSIX.1-2024 XSH fork() RETURN VALUE; POSIX.1-2024 XSH waitpid() DESCRIPTION; POSIX.1-2024 XBD 3 Definitions Process Lifetime
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    int tried = 0, made = 0, right = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        const pid_t child = fork();
        if (child == 0) _exit(tried % 100);
        if (child == -1) continue;
        ++made;
        int status = 0;
        right += waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == tried % 100;
    }
    note("%d children", tried);
    observe("each child could be made", made == tried);
    observe("each ended as it should", right == tried);
    observe("one more waitpid", waitpid(-1, nullptr, 0));
}
