// Linux: what ipcs -a shows are segments, message queues and semaphore sets; pipes, sockets and named POSIX objects are not counted
// there.
//
// ref:     man7 shmctl(2) SHM_INFO; man7 semctl(2) SEM_INFO; man7 msgctl(2) MSG_INFO; man7 ipcs(1) -a
// profile: linux
// strength: documented
// needs:   fork ipc-namespace
// claims:  S4-122

#include "support/named_sem.hpp"
#include "support/named_shm.hpp"
#include "support/sockets.hpp"
#include "support/sysv.hpp"

static void observe_counts() {
    shm_info segments = {};
    seminfo sets = {};
    msginfo queues = {};
    must(shmctl(0, SHM_INFO, reinterpret_cast<shmid_ds*>(&segments)));
    must(semctl(0, 0, SEM_INFO, &sets));
    must(msgctl(0, MSG_INFO, reinterpret_cast<msqid_ds*>(&queues)));
    observe("segments", segments.used_ids);
    observe("semaphore sets", sets.semusz);
    observe("message queues", queues.msgpool);
}

int main() {
    const char* name = unique_name();
    observe("the process", alone_in_ipc_namespace([&] {
                open_pipe();
                socket_pair();
                must(shm_open(name, O_CREAT | O_RDWR, 0600));
                must(static_cast<void*>(sem_open(name, O_CREAT, 0600, 0)));
                observe_counts();
                must(shmget(IPC_PRIVATE, 100, 0600));
                for (int i = 0; i < 2; ++i) must(semget(IPC_PRIVATE, 1, 0600));
                for (int i = 0; i < 3; ++i) must(msgget(IPC_PRIVATE, 0600));
                observe_counts();
            }));
}
