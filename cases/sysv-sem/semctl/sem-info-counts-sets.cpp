// Linux: SEM_INFO counts the sets of the system and their semaphores.
//
// ref:     man7 semctl(2) SEM_INFO
// profile: linux
// strength: documented
// needs:   fork ipc-namespace

#include "support/sysv_sem.hpp"

int main() {
    observe("the process", alone_in_ipc_namespace([] {
                auto observe_counts = [] {
                    seminfo info = {};
                    info.semusz = 99;
                    observe("SEM_INFO succeeds", semctl(0, 0, SEM_INFO, &info) != -1);
                    observe("sets", info.semusz);
                    observe("semaphores", info.semaem);
                };
                observe_counts();
                const int one = must(semget(IPC_PRIVATE, 1, 0600));
                must(semget(IPC_PRIVATE, 3, 0600));
                observe_counts();
                must(semctl(one, 0, IPC_RMID));
                observe_counts();
            }));
}
