// ipcs lists the segments, queues and sets of semaphores that exist, each with its identifier and its key.
//
// ref:      man7 ipcs(1) OPTIONS Resource options; man7 ipcrm(1) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork timing

#include "support/procfs.hpp"

// Whether a line of the command's output has both numbers among its words.
static bool shows(const char* command, int id, key_t key) {
    std::FILE* output = must(popen(command, "r"));
    bool found = false;
    char line[512];
    while (char* rest = std::fgets(line, sizeof line, output)) {
        bool has_id = false, has_key = false;
        while (const char* word = next_word(&rest)) {
            char* end = nullptr;
            const long value = std::strtol(word, &end, 0);
            has_id = has_id || (!*end && value == id);
            has_key = has_key || (!*end && value == key);
        }
        found = found || (has_id && has_key);
    }
    must(pclose(output) == 0);
    return found;
}

int main() {
    if (system("command -v ipcs >/dev/null 2>&1") != 0) unsupported("no ipcs here");
    const key_t key = unused_key();
    const int segment = owned_shm(must(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600)));
    const int queue = owned_msg(must(msgget(key, IPC_CREAT | IPC_EXCL | 0600)));
    const int set = owned_sem(must(semget(key, 3, IPC_CREAT | IPC_EXCL | 0600)));
    observe("ipcs -m shows the segment", shows("ipcs -m", segment, key));
    observe("ipcs -q shows the queue", shows("ipcs -q", queue, key));
    observe("ipcs -s shows the set", shows("ipcs -s", set, key));
    must(shmctl(segment, IPC_RMID, nullptr));
    must(msgctl(queue, IPC_RMID, nullptr));
    must(semctl(set, 0, IPC_RMID));
    observe("the segment once it is removed", shows("ipcs -m", segment, key));
    observe("the queue", shows("ipcs -q", queue, key));
    observe("the set", shows("ipcs -s", set, key));
}
