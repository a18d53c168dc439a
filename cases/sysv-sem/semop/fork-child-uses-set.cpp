// Parent and child take turns with two semaphores of a set that the child knows from its parent.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION; XSH fork() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int rounds = 100;
    const int id = new_set({1, 0});
    struct Log {
        char turns[2 * rounds];
        int used;
    };
    Log* log = shared<Log>();
    auto play = [&](int player) {
        for (int i = 0; i < rounds; ++i) {
            sembuf mine = operation(player, -1), yours = operation(1 - player, 1);
            if (semop(id, &mine, 1) == -1) return 1;
            if (log->used < 2 * rounds) log->turns[log->used++] = player ? 'c' : 'p';
            if (semop(id, &yours, 1) == -1) return 1;
        }
        return 0;
    };
    Child child([&] { return play(1); });
    observe("failures of the parent", play(0));
    observe("the child", child.wait());

    int in_order = 0;
    for (int i = 0; i < log->used; ++i) in_order += log->turns[i] == "pc"[i % 2];
    observe("turns", log->used);
    observe("turns in order", in_order);
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
}
