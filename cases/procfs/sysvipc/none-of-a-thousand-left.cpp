// After a thousand segments, sets and queues of one key were made and removed, no line below /proc/sysvipc has that key.
//
// ref:      man7 proc(5) /proc/sysvipc; man7 shmctl(2) IPC_RMID; man7 semctl(2) IPC_RMID; man7 msgctl(2) IPC_RMID
// profile:  linux
// strength: documented

#include "support/procfs.hpp"

// How many objects of all three kinds have this key.
static int objects(key_t key) {
    int count = 0;
    for (const char* kind : {"shm", "sem", "msg"}) {
        std::FILE* list = std::fopen(format("/proc/sysvipc/%s", kind).chars, "r");
        if (!list) unsupported("no /proc/sysvipc here");
        for (char line[512]; std::fgets(line, sizeof line, list);) count += std::strtol(line, nullptr, 10) == key;
        std::fclose(list);
    }
    return count;
}

int main() {
    const key_t key = unused_key();
    const int flags = IPC_CREAT | IPC_EXCL | 0600;
    observe("at first", objects(key));
    int tried = 0, made = 0, removed = 0, one_of_each = 0;
    const Stopwatch watch;
    for (; removed == tried && tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        disown_all();
        const int segment = owned_shm(shmget(key, 100, flags)), set = owned_sem(semget(key, 1, flags)),
                  queue = owned_msg(msgget(key, flags));
        made += segment != -1 && set != -1 && queue != -1;
        if (tried == 0) one_of_each = objects(key);
        removed +=
            shmctl(segment, IPC_RMID, nullptr) == 0 && semctl(set, 0, IPC_RMID) == 0 && msgctl(queue, IPC_RMID, nullptr) == 0;
    }
    note("%d of each", tried);
    observe("with one of each", one_of_each);
    observe("each was made", made == tried);
    observe("each was removed", removed == tried);
    observe("at the end", objects(key));
}
