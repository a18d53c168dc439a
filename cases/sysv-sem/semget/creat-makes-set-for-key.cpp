// semget() with IPC_CREAT makes a set for a key that has none and gives its identifier; later calls find that one.
//
// ref:     POSIX.1-2024 XSH semget() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-022

#include "support/sysv_sem.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_sem(semget(key, 3, IPC_CREAT | 0600));
    observe("made", id != -1);
    observe("semaphores", static_cast<long>(set_status(id).sem_nsems));

    observe("found by its key", semget(key, 3, 0) == id);
    observe("found with IPC_CREAT", semget(key, 3, IPC_CREAT | 0600) == id);
    observe("another key finds it", owned_sem(semget(unused_key(), 3, IPC_CREAT | 0600)) == id);
}
