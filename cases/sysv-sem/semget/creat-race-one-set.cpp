// Of several processes that call semget() with IPC_CREAT and IPC_EXCL for one key at a time exactly one makes the set.
//
// ref:     POSIX.1-2024 XSH semget() DESCRIPTION; XSH semget() ERRORS EEXIST
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const key_t key = unused_key();
    Gate start;
    auto* made = shared<int>();
    auto* refused = shared<int>();
    auto body = [&] {
        start.wait();
        const int id = semget(key, 1, IPC_CREAT | IPC_EXCL | 0600);
        if (id != -1) __atomic_fetch_add(made, 1, __ATOMIC_SEQ_CST);
        else if (errno == EEXIST) __atomic_fetch_add(refused, 1, __ATOMIC_SEQ_CST);
    };
    Child first(body), second(body), third(body), fourth(body);
    for (int i = 0; i < 4; ++i) start.open();
    for (Child* child : {&first, &second, &third, &fourth}) observe("a process", child->wait());
    observe("sets made", *made);
    observe("refused", *refused);
    observe("the set is there", owned_sem(semget(key, 1, 0)) != -1);
}
