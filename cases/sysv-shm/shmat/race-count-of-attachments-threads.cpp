// Two threads attach and detach one segment at the same time: each has the memory at a place of its own, and the count is right.
//
// ref:      POSIX.1-2024 XSH shmat() DESCRIPTION; POSIX.1-2024 XSH shmdt() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sysv_shm.hpp"
#include "support/threads.hpp"

int main() {
    const int id = new_segment();
    char* memory = attached(id);
    repeat_rounds([&](Round& round) {
        int failed[2] = {};
        auto come_and_go = [&](int party) {
            round.pause(party);
            for (int i = 0; i < 4; ++i) {
                auto* own = static_cast<char*>(shmat(id, nullptr, 0));
                if (own == MAP_FAILED) {
                    ++failed[party];
                    continue;
                }
                own[party] = static_cast<char>('0' + i);
                failed[party] += own == memory || memory[party] != '0' + i;
                failed[party] += shmdt(own) == -1;
            }
        };
        Thread other([&] { come_and_go(1); });
        come_and_go(0);
        other.join();
        shmid_ds status = {};
        round.check("one thread attaches and detaches", failed[0] == 0);
        round.check("the other one, too", failed[1] == 0);
        round.check("the count is what it was", shmctl(id, IPC_STAT, &status) == 0 && status.shm_nattch == 1);
    });
}
