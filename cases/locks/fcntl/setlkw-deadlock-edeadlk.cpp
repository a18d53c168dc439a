// A request that would make two processes wait for each other may be refused with EDEADLK, or waits; either way the
// process keeps the lock that it has.
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
    Gate locked;
    Child other([&] {
        must(fcntl(file, F_SETLK, &one));
        locked.open();
        observe("the other process waits and gets byte 0", fcntl(file, F_SETLKW, &zero));
    });
    locked.wait();
    let_it_block(other.pid());

    int result;
    {
        const Interrupter interrupter;
        result = fcntl(file, F_SETLKW, &one);
    }
    const Text text = result == -1 && errno == EINTR ? format("blocks") : describe(result, errno);
    observe("wait for byte 1, which it holds", text, {"-1 EDEADLK", "blocks"});
    Child third([&] { observe("a third process locks byte 0", fcntl(file, F_SETLK, &zero), {EACCES, EAGAIN}); });
    observe("the third process", third.wait());
    zero.l_type = F_UNLCK;
    must(fcntl(file, F_SETLK, &zero));
    observe("the other process", other.wait());
}
