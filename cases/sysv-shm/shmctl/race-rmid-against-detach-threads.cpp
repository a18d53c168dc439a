// Linux: a segment is removed at the same time as it is detached for the last time: both succeed, and afterwards it is gone.
//
// ref:      man7 shmctl(2) IPC_RMID
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sysv_shm.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([&](Round& round) {
        disown_all();
        const int id = owned_shm(must(shmget(IPC_PRIVATE, 100, 0600)));
        auto* memory = static_cast<char*>(must(shmat(id, nullptr, 0)));
        memory[99] = 'x';
        int removed = -5;
        Thread remover([&] {
            round.pause(1);
            removed = shmctl(id, IPC_RMID, nullptr);
        });
        round.pause(0);
        const int detached = shmdt(memory);
        remover.join();
        shmid_ds status = {};
        const int seen = shmctl(id, IPC_STAT, &status), error = errno;
        round.check("it is detached", detached == 0);
        round.check("it is removed", removed == 0);
        round.check("it is gone", seen == -1 && (error == EINVAL || error == EIDRM));
    });
}
