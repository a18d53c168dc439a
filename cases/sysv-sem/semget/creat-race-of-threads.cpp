// Of several threads that call semget() with IPC_CREAT and IPC_EXCL for one key at a time exactly one makes the set.
//
// ref:      POSIX.1-2024 XSH semget() DESCRIPTION; XSH semget() ERRORS EEXIST
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-sem.semget.creat-race-one-set

#include "support/sysv_sem.hpp"
#include "support/waking.hpp"

int main() {
    const key_t key = unused_key();
    Gate start;
    Atomic<int> made{0}, refused{0};
    auto body = [&] {
        start.wait();
        const int id = semget(key, 1, IPC_CREAT | IPC_EXCL | 0600);
        made += id != -1;
        refused += id == -1 && errno == EEXIST;
    };
    Thread first(body), second(body), third(body), fourth(body);
    for (int i = 0; i < 4; ++i) start.open();
    first.join(), second.join(), third.join(), fourth.join();
    observe("sets made", made.load());
    observe("refused", refused.load());
    observe("the set is there", owned_sem(semget(key, 1, 0)) != -1);
}
