// ipcrm removes segments, queues and sets of semaphores by identifier and by key.
//
// ref:      man7 ipcrm(1) OPTIONS
// profile:  linux
// strength: documented
// needs:    fork

#include "support/procfs.hpp"

static void run(const char* option, long number) {
    if (system(format("ipcrm %s %ld", option, number).chars) == -1) set_up_failed("no shell");
}

static bool exists(int id) { return must(id == -1 ? errno == ENOENT : true) && id != -1; }

int main() {
    if (system("command -v ipcrm >/dev/null 2>&1") != 0) unsupported("no ipcrm here");
    const int flags = IPC_CREAT | IPC_EXCL | 0600;
    const key_t first = unused_key(), second = unused_key(), third = unused_key();
    const int segment = owned_shm(must(shmget(first, 100, flags)));
    const int queue = owned_msg(must(msgget(first, flags)));
    const int set = owned_sem(must(semget(first, 3, flags)));
    owned_shm(must(shmget(second, 100, flags)));
    owned_msg(must(msgget(second, flags)));
    owned_sem(must(semget(second, 3, flags)));
    owned_shm(must(shmget(third, 100, flags)));
    run("-m", segment);
    observe("-m: the segment is there", exists(shmget(first, 0, 0)));
    run("-q", queue);
    observe("-q: the queue is there", exists(msgget(first, 0)));
    run("-s", set);
    observe("-s: the set is there", exists(semget(first, 0, 0)));
    run("-M", second);
    observe("-M: the segment is there", exists(shmget(second, 0, 0)));
    run("-Q", second);
    observe("-Q: the queue is there", exists(msgget(second, 0)));
    run("-S", second);
    observe("-S: the set is there", exists(semget(second, 0, 0)));
    observe("a segment that was not named is there", exists(shmget(third, 0, 0)));
}
