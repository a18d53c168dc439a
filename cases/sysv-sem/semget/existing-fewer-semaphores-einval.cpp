// semget() refuses more semaphores than the existing set has; fewer are fine.
//
// ref:     POSIX.1-2024 XSH semget() ERRORS EINVAL
// profile: xsi
// strength: shall fail

#include "support/sysv_sem.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_sem(must(semget(key, 4, IPC_CREAT | 0600)));
    observe("5 of 4", semget(key, 5, 0));
    observe("5 of 4 with IPC_CREAT", semget(key, 5, IPC_CREAT | 0600));
    observe("4 of 4", semget(key, 4, 0) == id);
    observe("1 of 4", semget(key, 1, 0) == id);
    observe("semaphores", static_cast<long>(set_status(id).sem_nsems));
}
