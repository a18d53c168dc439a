// Of several processes that make a segment for one key with IPC_CREAT and IPC_EXCL at the same time one succeeds.
//
// ref:     POSIX.1-2024 XSH shmget() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_shm.hpp"

int main() {
    const key_t key = unused_key();
    struct Counts {
        int made, exists;
    };
    auto* counts = shared<Counts>();
    Gate start;
    auto contend = [&] {
        start.wait();
        if (shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600) != -1) __atomic_fetch_add(&counts->made, 1, __ATOMIC_SEQ_CST);
        else if (errno == EEXIST) __atomic_fetch_add(&counts->exists, 1, __ATOMIC_SEQ_CST);
    };
    Child a(contend), b(contend), c(contend), d(contend);
    for (int i = 0; i < 4; ++i) start.open();
    for (Child* child : {&a, &b, &c, &d}) observe("a process", child->wait());
    observe("made", counts->made);
    observe("refused with EEXIST", counts->exists);
    observe("the segment is there", owned_shm(shmget(key, 0, 0)) != -1);
}
