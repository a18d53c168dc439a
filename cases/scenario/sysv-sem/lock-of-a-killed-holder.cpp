// A semaphore of value 1 as a lock: processes take turns in a critical section, and SEM_UNDO gives the lock back for one that is
// killed inside it.
//
// ref:      POSIX.1-2024 XSH semop() DESCRIPTION SEM_UNDO
// profile:  xsi
// strength: shall
// needs:    fork
// claims:   S1-020 S1-021

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({1});
    auto* counter = shared<long>();
    auto add_in_turn = [&](int times) {
        for (int i = 0; i < times; ++i) {
            sembuf lock = operation(0, -1, SEM_UNDO), unlock = operation(0, 1, SEM_UNDO);
            if (semop(id, &lock, 1) == -1) return 1;
            const long before = *static_cast<volatile long*>(counter);
            if (i % 16 == 0) sched_yield();
            *static_cast<volatile long*>(counter) = before + 1;
            if (semop(id, &unlock, 1) == -1) return 1;
        }
        return 0;
    };
    {
        Child a([&] { return add_in_turn(300); }), b([&] { return add_in_turn(300); }), c([&] { return add_in_turn(300); });
        for (Child* worker : {&a, &b, &c}) observe("a worker", worker->wait());
    }
    observe("counted", *counter);

    Gate locked;
    Child holder([&] {
        sembuf lock = operation(0, -1, SEM_UNDO);
        must(semop(id, &lock, 1));
        locked.open();
        for (;;) pause();
    });
    locked.wait();
    sembuf try_lock = operation(0, -1, SEM_UNDO | IPC_NOWAIT);
    observe("lock while it is held", semop(id, &try_lock, 1));
    must(kill(holder.pid(), SIGKILL));
    observe("the holder", holder.wait());
    observe("lock afterwards", semop(id, &try_lock, 1));
}
