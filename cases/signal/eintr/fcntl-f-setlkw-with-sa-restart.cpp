// fcntl(F_SETLKW) goes on waiting for another process's lock after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: unspecified
// needs:   fork

#include "support/interruption.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    Gate locked, third_alarm;
    Child owner([&] {
        must(fcntl(file, F_SETLK, &whole));
        locked.open();
        third_alarm.wait();
    });
    locked.wait();
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("F_SETLKW on a locked file", fcntl(file, F_SETLKW, &whole));
    }
    observe("handler ran", handled > 0);
    observe("owner of the lock", owner.wait());

    Child other([&] { observe("lock from another process", fcntl(file, F_SETLK, &whole), {EACCES, EAGAIN}); });
    observe("other process", other.wait());
}
