// A thousand semaphore sets of one key can be made, used and removed one after the other.
//
// ref:      POSIX.1-2024 XSH semctl() DESCRIPTION IPC_RMID; POSIX.1-2024 XSH semget() DESCRIPTION; POSIX.1-2024 XSH semop() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/sysv_sem.hpp"

int main() {
    const key_t key = unused_key();
    int tried = 0, made = 0, set = 0, taken = 0, removed = 0, gone = 0;
    const Stopwatch watch;
    for (; gone == tried && tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        disown_all();
        const int id = owned_sem(semget(key, 2, IPC_CREAT | IPC_EXCL | 0600));
        made += id != -1;
        set += semctl(id, 1, SETVAL, SemArg{.val = 1}) == 0;
        sembuf take = operation(1, -1, IPC_NOWAIT);
        taken += semop(id, &take, 1) == 0 && semop(id, &take, 1) == -1 && errno == EAGAIN;
        removed += semctl(id, 0, IPC_RMID) == 0;
        gone += semctl(id, 0, GETVAL) == -1 && errno == EINVAL;
    }
    note("%d sets", tried);
    observe("each was made", made == tried);
    observe("each was set", set == tried);
    observe("each gave its one unit", taken == tried);
    observe("each was removed", removed == tried);
    observe("and did not answer any more", gone == tried);
    observe("the key afterwards", semget(key, 2, 0));
}
