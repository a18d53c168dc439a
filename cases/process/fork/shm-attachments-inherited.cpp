// Shared memory segments that are attached at fork() are attached in the child too, and counted.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; XSH shmat() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/owned_sysv.hpp"
#include "support/processes.hpp"

int main() {
    const int id = must(owned_shm(shmget(IPC_PRIVATE, 100, IPC_CREAT | 0600)));
    auto* memory = static_cast<volatile char*>(must(shmat(id, nullptr, 0)));
    memory[0] = 'p';
    shmid_ds status = {};
    must(shmctl(id, IPC_STAT, &status));
    observe("attachments before fork", status.shm_nattch);

    const pid_t child = fork();
    if (child == 0) {
        must(shmctl(id, IPC_STAT, &status));
        observe("attachments with the child", status.shm_nattch);
        observe("the child reads what the parent stored", memory[0] == 'p');
        memory[0] = 'c';
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("the parent reads what the child stored", memory[0] == 'c');
}
