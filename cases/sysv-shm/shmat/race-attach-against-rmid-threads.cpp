// A segment that others have attached is attached while it is being removed: the caller has the same memory, or is told that it is
// gone.
//
// ref:      man7 shmat(2) DESCRIPTION; man7 shmctl(2) IPC_RMID
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sysv_shm.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([&](Round& round) {
        const int id = must(shmget(IPC_PRIVATE, 100, 0600));
        auto* first = static_cast<char*>(must(shmat(id, nullptr, 0)));
        int removed = -5;
        Thread remover([&] {
            round.pause(1);
            removed = shmctl(id, IPC_RMID, nullptr);
        });
        round.pause(0);
        void* memory = shmat(id, nullptr, 0);
        const int error = errno;
        remover.join();
        const bool attached = memory != MAP_FAILED;
        auto* second = attached ? static_cast<char*>(memory) : first;
        second[50] = 'x';
        shmid_ds status = {};
        round.check("it is removed", removed == 0);
        round.check("it is attached, or EINVAL or EIDRM", attached || error == EINVAL || error == EIDRM);
        round.check("both see the same memory", first[50] == 'x' && (!attached || second != first));
        round.check("what was attached is detached", shmdt(first) == 0 && (!attached || shmdt(second) == 0));
        round.check("it is gone then", shmctl(id, IPC_STAT, &status) == -1 && (errno == EINVAL || errno == EIDRM));
    });
}
