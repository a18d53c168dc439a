// The adjustments that SEM_UNDO has collected are kept over exec, and applied when the new program ends.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; POSIX.1-2024 XSH semop() DESCRIPTION SEM_UNDO
// profile:  xsi
// strength: shall
// needs:    fork exec

#include "support/owned_sysv.hpp"
#include "support/processes.hpp"

int main(int count, char** arguments) {
    if (count > 1) {
        observe("value in the new program", semctl(std::atoi(arguments[1]), 0, GETVAL));
        return 0;
    }
    const int set = must(owned_sem(semget(IPC_PRIVATE, 1, 0600)));
    observe("value before", semctl(set, 0, GETVAL));
    Child child([&] {
        sembuf add = {0, 4, SEM_UNDO};
        observe("add 4, to be undone", semop(set, &add, 1));
        execl(arguments[0], arguments[0], format("%d", set).chars, static_cast<char*>(nullptr));
        return 1;
    });
    observe("the new program", child.wait());
    observe("value after its end", semctl(set, 0, GETVAL));
}
