// semop() goes on waiting for a semaphore after its process has been stopped and continued without a handler.
//
// ref:     POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions
// profile: xsi
// strength: shall
// needs:   fork
// assertion: signal.eintr.stop-continue-semop-eintr-on-linux

#include "support/interruption.hpp"
#include "support/sysv_sem.hpp"

int main() {
    const int set = new_set({0});
    Child child([&] {
        sembuf take_one = operation(0, -1);
        observe("semop -1 at value 0", semop(set, &take_one, 1));
    });
    stop_and_continue(child.pid());
    sembuf add_three = operation(0, 3);
    must(semop(set, &add_three, 1));
    observe("child", child.wait());
    observe("value once 3 have been added", semctl(set, 0, GETVAL));
}
