// lockf(F_LOCK) that waits for another process's lock fails with EINTR once a handler without SA_RESTART has run, and does not
// lock.
//
// ref:     POSIX.1-2024 XSH lockf() DESCRIPTION; POSIX.1-2024 XSH lockf() ERRORS EINTR
// profile: xsi
// strength: shall fail
// needs:   fork

#include "support/interruption.hpp"

int main() {
    const int file = open_scratch_file(100);
    Gate locked;
    Child owner([&] {
        must(lockf(file, F_TLOCK, 0));
        locked.open();
        for (;;) pause();
    });
    locked.wait();
    {
        const Alarms alarms;
        observe("F_LOCK on a locked file", lockf(file, F_LOCK, 0));
    }
    observe("handler ran", handled > 0);

    must(kill(owner.pid(), SIGKILL));
    observe("owner of the lock", owner.wait());
    Child other([&] { observe("lock from another process, once it is gone", lockf(file, F_TLOCK, 0)); });
    observe("other process", other.wait());
}
