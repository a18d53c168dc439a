// Adjustments that semop() with SEM_UNDO has noted for the parent are not the child's: its end takes nothing back.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"
#include "support/sysv.hpp"

int main() {
    const int id = new_set({0});
    Child parent([&] {
        sembuf give = operation(0, 3, SEM_UNDO);
        must(semop(id, &give, 1));
        const pid_t child = fork();
        if (child == 0) _exit(0);
        observe("the child", reap(must(child)));
        observe("value after the child's end", semctl(id, 0, GETVAL));
    });
    observe("the parent", parent.wait());
    observe("value after the parent's end", semctl(id, 0, GETVAL));
}
