// semget() with IPC_PRIVATE makes a new set at each call.
//
// ref:     POSIX.1-2024 XSH semget() DESCRIPTION
// profile: xsi
// strength: shall

#include "support/sysv_sem.hpp"

int main() {
    const int a = owned_sem(semget(IPC_PRIVATE, 1, 0600));
    const int b = owned_sem(semget(IPC_PRIVATE, 1, 0600));
    observe("two identifiers", a != -1 && b != -1);
    observe("the same one", a == b);

    must(semctl(b, 0, SETVAL, SemArg{.val = 1}));
    must(semctl(a, 0, SETVAL, SemArg{.val = 7}));
    observe("value of one", semctl(a, 0, GETVAL));
    observe("value of the other", semctl(b, 0, GETVAL));
}
