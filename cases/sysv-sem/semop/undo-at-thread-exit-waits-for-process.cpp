// The threads of a process share its adjustments, which are applied when the process ends, not the thread.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION SEM_UNDO; XSH _Exit() Consequences of Process Termination
// profile: xsi
// strength: shall
// needs:   fork threads

#include "support/sysv_sem.hpp"
#include "support/threads.hpp"

int main() {
    const int id = new_set({5});
    Child child([&] {
        Thread thread([&] {
            sembuf take = operation(0, -2, SEM_UNDO);
            observe("a thread takes 2", semop(id, &take, 1));
        });
        thread.join();
        observe("value once the thread has ended", semctl(id, 0, GETVAL));
    });
    observe("the process", child.wait());
    observe("value once it has ended", semctl(id, 0, GETVAL));
}
