// Of two processes that would wait for each other's lock for ever one may be refused with EDEADLK, or both wait; either way each
// keeps the lock that it has.
//
// ref:      POSIX.1-2024 XSH fcntl() ERRORS EDEADLK
// profile:  posix
// strength: may
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock zero = region(F_WRLCK, 0, 1), one = region(F_WRLCK, 1, 1);
    must(fcntl(file, F_SETLK, &zero));
    Gate locked, may_end;
    auto* got_it = shared<bool>();
    Child other([&] {
        must(fcntl(file, F_SETLK, &one));
        locked.open();
        const int result = fcntl(file, F_SETLKW, &zero);
        const int error = errno;
        *got_it = result != -1;
        may_end.wait();
        errno = error;
        observe("the other process waited for byte 0", Done{result}, {"done", "-1 EDEADLK"});
    });
    locked.wait();
    let_it_block(other.pid());
    int result;
    {
        const Interrupter interrupter;
        result = fcntl(file, F_SETLKW, &one);
    }
    const Text text = result == -1 && errno == EINTR ? format("waits") : describe(result, errno);
    observe("this one waits for byte 1", text, {"-1 EDEADLK", "waits"});
    Child third([&] {
        for (struct flock asked : {zero, one}) {
            observe("a third one locks a byte", Done{fcntl(file, F_SETLK, &asked)}, {EACCES, EAGAIN});
            must(fcntl(file, F_GETLK, &asked));
            const pid_t owner = asked.l_type == F_UNLCK ? 0 : asked.l_pid;
            observe("it is locked by", owner == getppid() ? "this process" : owner == other.pid() ? "the other one" : "neither");
        }
    });
    observe("the third process", third.wait());
    observe("the other one has got byte 0", *got_it);
    zero.l_type = F_UNLCK;
    must(fcntl(file, F_SETLK, &zero));
    may_end.open();
    observe("the other process", other.wait());
}
