// Linux: with kernel.shm_rmid_forced a segment goes with its last attachment, and one that was never attached with the process that
// has made it.
//
// ref:     man7 proc(5) /proc/sys/kernel/shm_rmid_forced
// profile: linux
// strength: documented
// needs:   fork root ipc-namespace

#include "support/ipc_limits.hpp"
#include "support/sysv_shm.hpp"

int main() {
    observe("the process", alone_in_ipc_namespace([] {
                set_ipc_limit("shm_rmid_forced", "1");
                const int id = must(shmget(IPC_PRIVATE, 100, 0600));
                char *first = attached(id), *second = attached(id);
                shmid_ds status = {};
                must(shmdt(first));
                observe("IPC_STAT while it is attached", shmctl(id, IPC_STAT, &status));
                observe("attachments", status.shm_nattch);
                observe("last detachment", shmdt(second));
                observe("IPC_STAT after that", shmctl(id, IPC_STAT, &status), {EINVAL, EIDRM});
                auto* another = shared<int>();
                Child maker([&] {
                    *another = must(shmget(IPC_PRIVATE, 200, 0600));
                    observe("IPC_STAT of another one by its maker", shmctl(*another, IPC_STAT, &status));
                    observe("its size", status.shm_segsz);
                });
                observe("its maker", maker.wait());
                observe("IPC_STAT after that", shmctl(*another, IPC_STAT, &status), {EINVAL, EIDRM});
            }));
}
