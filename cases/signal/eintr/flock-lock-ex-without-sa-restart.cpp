// flock() that waits for another open file description's lock fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     man7 flock(2) ERRORS EINTR
// profile: linux
// strength: documented

#include "support/interruption.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600));
    const int second = must(open("file", O_RDWR));
    observe("lock", flock(first, LOCK_EX));
    {
        const Alarms alarms;
        observe("lock through another description", flock(second, LOCK_EX));
    }
    observe("handler ran", handled > 0);

    observe("unlock", flock(first, LOCK_UN));
    observe("lock through the other description again", flock(second, LOCK_EX));
}
