// Linux: an undo that would make the value negative makes it zero; the end of the process does not wait.
//
// ref:     man7 semop(2) BUGS
// profile: linux
// strength: documented
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0});
    Child child([&] {
        sembuf operations[] = {operation(0, 4, SEM_UNDO), operation(0, -3)};
        observe("give 4 with SEM_UNDO, take 3 without", semop(id, operations, 2));
        observe("value", semctl(id, 0, GETVAL));
    });
    observe("the process", child.wait());
    observe("value", semctl(id, 0, GETVAL));
}
