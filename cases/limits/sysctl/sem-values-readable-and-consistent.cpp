// Linux: everybody can read the limits of semaphores in /proc/sys/kernel/sem; semctl() with IPC_INFO tells the same.
//
// ref:      man7 proc(5) /proc/sys/kernel/sem; man7 semctl(2) DESCRIPTION IPC_INFO; man7 semget(2) ERRORS
// profile:  linux
// strength: documented
// needs:    fork

#include "support/procfs.hpp"
#include "support/sysv_sem.hpp"

int main() {
    setting("kernel/sem");  // unsupported without it
    if (geteuid() == 0) require_two_users();
    Child child([] {
        become_ordinary();
        const unsigned long most = setting("kernel/sem", 0);
        seminfo info = {};
        observe("IPC_INFO", semctl(0, 0, IPC_INFO, &info) >= 0);
        observe("semmsl is the first number", static_cast<unsigned long>(info.semmsl) == most);
        observe("semmns is the second", static_cast<unsigned long>(info.semmns) == setting("kernel/sem", 1));
        observe("semopm is the third", static_cast<unsigned long>(info.semopm) == setting("kernel/sem", 2));
        observe("semmni is the fourth", static_cast<unsigned long>(info.semmni) == setting("kernel/sem", 3));
        const int id = owned_sem(semget(IPC_PRIVATE, info.semmsl + 1, IPC_CREAT | 0600));
        observe("a set of one semaphore too many", id, {EINVAL, ENOSPC});
    });
    observe("a process without privilege", child.wait());
}
