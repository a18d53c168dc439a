// A new set of more semaphores than the system allows is refused.
//
// ref:     POSIX.1-2024 XSH semget() ERRORS EINVAL, ENOSPC; XSH 2.3 Error Numbers ENOMEM
// profile: xsi
// strength: shall fail

#include "support/sysv.hpp"

int main() {
    // Above the limit of a set (EINVAL) and of all sets together (ENOSPC) wherever these are; memory may be lacking before
    // (ENOMEM).
    const key_t key = unused_key();
    observe("a set of INT_MAX", owned_sem(semget(key, INT_MAX, IPC_CREAT | 0600)), {EINVAL, ENOMEM, ENOSPC});
    observe("none was made", owned_sem(semget(key, 1, 0)));
    const int id = owned_sem(must(semget(key, 1, IPC_CREAT | 0600)));
    observe("semaphores in a set of 1", static_cast<long>(set_status(id).sem_nsems));
}
