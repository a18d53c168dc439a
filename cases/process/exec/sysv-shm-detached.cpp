// exec detaches the shared memory segments that the process had attached.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork exec

#include "support/owned_sysv.hpp"
#include "support/processes.hpp"

static int new_program(int id) {
    shmid_ds status = {};
    observe("status from the new program", shmctl(id, IPC_STAT, &status));
    observe("attachments once it runs", status.shm_nattch);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(std::atoi(arguments[1]));
    const int id = must(owned_shm(shmget(IPC_PRIVATE, 100, IPC_CREAT | 0600)));
    must(shmat(id, nullptr, 0));
    Child child([&] {
        must(shmat(id, nullptr, 0));
        shmid_ds status = {};
        must(shmctl(id, IPC_STAT, &status));
        observe("attachments before exec", status.shm_nattch);  // the parent's, the inherited one and the child's own
        execl(arguments[0], arguments[0], format("%d", id).chars, static_cast<char*>(nullptr));
        return 1;
    });
    observe("the new program", child.wait());
}
