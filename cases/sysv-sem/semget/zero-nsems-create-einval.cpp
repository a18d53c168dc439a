// A new set needs at least one semaphore.
//
// ref:     POSIX.1-2024 XSH semget() ERRORS EINVAL
// profile: xsi
// strength: shall fail

#include "support/sysv_sem.hpp"

int main() {
    const key_t key = unused_key();
    observe("a set of 0", owned_sem(semget(key, 0, IPC_CREAT | 0600)));
    observe("a set of -1", owned_sem(semget(key, -1, IPC_CREAT | 0600)));
    observe("none was made", owned_sem(semget(key, 1, 0)));
    observe("a set of 1", owned_sem(semget(key, 1, IPC_CREAT | 0600)) != -1);
}
