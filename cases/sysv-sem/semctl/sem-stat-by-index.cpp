// Linux: SEM_STAT goes through all semaphore sets by index, as ipcs -s does, and gives identifier, key, mode and number of
// semaphores of each; a removed one is no longer among them.
//
// ref:     man7 semctl(2) SEM_STAT; man7 ipcs(1) -s
// profile: linux
// strength: documented
// claims:  S1-025 S4-125

#include "support/sysv_sem.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_sem(must(semget(key, 3, IPC_CREAT | 0640)));

    auto times_listed = [&](semid_ds& found) {
        seminfo info = {};
        semid_ds status = {};
        const int highest = must(semctl(0, 0, SEM_INFO, &info));
        int times = 0;
        for (int index = 0; index <= highest; ++index)
            if (semctl(index, 0, SEM_STAT, SemArg{.buf = &status}) == id && ++times) found = status;
        return times;
    };
    semid_ds found = {};
    observe("times it is listed", times_listed(found));
    observe("with its key", found.sem_perm.__key == key);
    observe("semaphores", static_cast<long>(found.sem_nsems));
    observe("mode 0640", (found.sem_perm.mode & 0777) == 0640);
    must(semctl(id, 0, IPC_RMID));
    observe("times once it is removed", times_listed(found));
}
