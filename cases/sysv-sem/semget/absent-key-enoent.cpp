// semget() without IPC_CREAT reports a key that has no set.
//
// ref:     POSIX.1-2024 XSH semget() ERRORS ENOENT
// profile: xsi
// strength: shall fail
// claims:  S1-022

#include "support/sysv_sem.hpp"

int main() {
    const key_t key = unused_key();
    observe("without IPC_CREAT", owned_sem(semget(key, 1, 0600)));
    observe("once more, none was made", owned_sem(semget(key, 1, 0)));
}
