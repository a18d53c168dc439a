// While a thread waits in a call with several operations for one of them, none of the others is visible to other threads.
//
// ref:      POSIX.1-2024 XSH semop() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-sem.semop.blocked-array-changes-nothing

#include "support/sysv_sem.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_set({1, 0});
    Text result;
    Thread waiter([&] {
        sembuf both[] = {operation(0, -1), operation(1, -1)};
        result = as_text(semop(id, both, 2));
    });
    eventually([&] { return semctl(id, 1, GETNCNT) == 1; });
    observe("waiting for the second", semctl(id, 1, GETNCNT));
    observe("value of the first meanwhile", semctl(id, 0, GETVAL));
    sembuf add = operation(1, 1);
    must(semop(id, &add, 1));
    waiter.join();
    observe("the thread takes both", result);
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
}
