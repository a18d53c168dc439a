// Identifiers are not negative, and among the segments, the sets and the queues no two have the same.
//
// ref:     POSIX.1-2024 XSH shmget() RETURN VALUE; XSH semget() RETURN VALUE; XSH msgget() RETURN VALUE; XSH 2.7.1 IPC General Description
// profile: xsi
// strength: shall
// claims:  S1-057 S4-145

#include "support/sysv_msg.hpp"
#include "support/sysv_sem.hpp"
#include "support/sysv_shm.hpp"

int main() {
    int segments[3], sets[3], queues[3];
    bool negative = false;
    for (int i = 0; i < 3; ++i) {
        segments[i] = owned_shm(shmget(IPC_PRIVATE, 100, 0600));
        sets[i] = owned_sem(semget(IPC_PRIVATE, 1, 0600));
        queues[i] = owned_msg(msgget(IPC_PRIVATE, 0600));
        note("a segment, a set and a queue: %d %d %d", segments[i], sets[i], queues[i]);
        negative = negative || segments[i] < 0 || sets[i] < 0 || queues[i] < 0;
    }
    auto all_differ = [](const int(&ids)[3]) { return ids[0] != ids[1] && ids[1] != ids[2] && ids[2] != ids[0]; };
    observe("one is negative", negative);
    observe("the segments have different ones", all_differ(segments));
    observe("the sets", all_differ(sets));
    observe("the queues", all_differ(queues));
    int attached = 0;
    for (int id : segments) attached += shmat(id, nullptr, 0) != reinterpret_cast<void*>(-1);
    observe("segments attached", attached);
}
