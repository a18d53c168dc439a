// Linux: everybody can read the limits of shared memory in /proc/sys/kernel; shmctl() with IPC_INFO tells the same, and shmget()
// goes no further.
//
// ref:      man7 proc(5) /proc/sys/kernel/shmmax; man7 shmctl(2) DESCRIPTION IPC_INFO; man7 shmget(2) ERRORS
// profile:  linux
// strength: documented
// needs:    fork

#include "support/procfs.hpp"
#include "support/sysv_shm.hpp"

int main() {
    setting("kernel/shmmax");  // unsupported without it
    if (geteuid() == 0) require_two_users();
    Child child([] {
        become_ordinary();
        const size_t largest = setting("kernel/shmmax");
        shminfo info = {};
        observe("IPC_INFO", shmctl(0, IPC_INFO, reinterpret_cast<shmid_ds*>(&info)) >= 0);
        observe("shmmax is the same", info.shmmax == largest);
        observe("shmmni is the same", info.shmmni == setting("kernel/shmmni"));
        observe("shmall is the same", info.shmall == setting("kernel/shmall"));
        const size_t beyond = largest == SIZE_MAX ? 0 : largest + 1;  // less than SHMMIN is as wrong
        observe("a segment of more than shmmax", shmget(IPC_PRIVATE, beyond, IPC_CREAT | 0600), {EINVAL, ENOSPC});
    });
    observe("a process without privilege", child.wait());
}
