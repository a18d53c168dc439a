// A segment that is attached is attached once more while it is being removed: both places show the same memory, and it is gone once
// both are detached.
//
// ref:      man7 shmctl(2) NOTES; man7 shmctl(2) IPC_RMID
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
        auto* first = static_cast<char*>(must(shmat(id, nullptr, 0)));
        int removed = -5;
        Thread remover([&] {
            round.pause(1);
            removed = shmctl(id, IPC_RMID, nullptr);
        });
        round.pause(0);
        void* memory = shmat(id, nullptr, 0);
        remover.join();
        const bool attached = memory != MAP_FAILED;
        auto* second = attached ? static_cast<char*>(memory) : first;
        second[50] = 'x';
        shmid_ds status = {};
        round.check("it is removed", removed == 0);
        round.check("it is attached once more", attached);
        round.check("both see the same memory", first[50] == 'x' && second != first);
        round.check("both are detached", shmdt(first) == 0 && shmdt(second) == 0);
        round.check("it is gone then", shmctl(id, IPC_STAT, &status) == -1 && (errno == EINVAL || errno == EIDRM));
    });
}
