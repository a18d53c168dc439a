// flock() of a thread that waits for the lock of another open file fails with EINTR once a handler without SA_RESTART has run
// in that thread, and does not lock.
//
// ref:       man7 flock(2) ERRORS EINTR
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: signal.eintr.flock-lock-ex-without-sa-restart

#include "support/interrupted_thread.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    must(flock(first, LOCK_EX));
    observe("LOCK_EX on a locked file", in_an_interrupted_thread([&] { return flock(second, LOCK_EX); }));
    observe("handler ran", handled_in_threads > 0);
    must(flock(first, LOCK_UN));
    observe("lock through the first open, once it is unlocked", flock(first, LOCK_EX | LOCK_NB));
}
