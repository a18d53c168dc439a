// A successful semop() makes the calling process the last one of every semaphore that it names, of no other.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 0, 0});
    const int before = semctl(id, 2, GETPID);
    Child child([&] {
        sembuf operations[] = {operation(0, 1), operation(1, 0)};
        observe("add to the first, wait for the second", semop(id, operations, 2));
    });
    const pid_t pid = child.pid();
    observe("the child", child.wait());
    observe("the child was last at the first", semctl(id, 0, GETPID) == pid);
    observe("and at the second", semctl(id, 1, GETPID) == pid);
    observe("the third is as before", semctl(id, 2, GETPID) == before && before != pid);
}
