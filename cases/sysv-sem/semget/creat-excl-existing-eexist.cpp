// semget() with IPC_CREAT and IPC_EXCL fails where the key has a set already.
//
// ref:     POSIX.1-2024 XSH semget() ERRORS EEXIST
// profile: xsi
// strength: shall fail
// claims:  S1-022

#include "support/sysv_sem.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_sem(semget(key, 1, IPC_CREAT | IPC_EXCL | 0600));
    observe("the first makes it", id != -1);
    observe("the second", owned_sem(semget(key, 1, IPC_CREAT | IPC_EXCL | 0600)));
    observe("without IPC_EXCL it is found", semget(key, 1, IPC_CREAT | 0600) == id);
}
