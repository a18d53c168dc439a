// A thousand shared memory segments of one key can be made, used, detached and removed one after the other; each of them is
// new.
//
// ref:      POSIX.1-2024 XSH shmctl() DESCRIPTION IPC_RMID; POSIX.1-2024 XSH shmget() DESCRIPTION; POSIX.1-2024 XSH shmdt() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/sysv_shm.hpp"

int main() {
    const key_t key = unused_key();
    int tried = 0, made = 0, fresh = 0, detached = 0, removed = 0, gone = 0;
    const Stopwatch watch;
    for (; gone == tried && tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        disown_all();
        const int id = owned_shm(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600));
        made += id != -1;
        void* memory = shmat(id, nullptr, 0);
        if (memory == (void*)-1) continue;
        auto* bytes = static_cast<volatile char*>(memory);
        fresh += bytes[0] == 0 && bytes[99] == 0;
        bytes[0] = 'x';
        bytes[99] = 'x';
        detached += shmdt(memory) == 0;
        removed += shmctl(id, IPC_RMID, nullptr) == 0;
        gone += shmat(id, nullptr, 0) == (void*)-1 && errno == EINVAL;
    }
    note("%d segments", tried);
    observe("each was made", made == tried);
    observe("each was new", fresh == tried);
    observe("each was detached", detached == tried);
    observe("each was removed", removed == tried);
    observe("and could not be attached any more", gone == tried);
    observe("the key afterwards", shmget(key, 100, 0));
}
