// IPC_EXCL without IPC_CREAT has no effect: semget() finds an existing set, and reports a key that has none.
//
// ref:     POSIX.1-2024 XSH semget() DESCRIPTION; XSH semget() ERRORS EEXIST, ENOENT
// profile: xsi
// strength: shall

#include "support/sysv_sem.hpp"

int main() {
    const key_t key = unused_key();
    observe("a key without a set", owned_sem(semget(key, 1, IPC_EXCL | 0600)));
    const int id = owned_sem(must(semget(key, 1, IPC_CREAT | 0600)));
    observe("a key with one finds it", semget(key, 1, IPC_EXCL | 0600) == id);
}
