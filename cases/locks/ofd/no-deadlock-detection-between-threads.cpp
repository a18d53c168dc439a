// Linux does not detect that two threads wait for each other's locks of open file descriptions: both wait until a third one lets
// go.
//
// ref:      man7 fcntl(2) Open file description locks
// profile:  linux
// strength: documented
// needs:    threads
// assertion: locks.ofd.setlkw-no-deadlock-detection

#include "support/locks.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    const int third = must(open("file", O_RDWR));
    struct flock zero = region(F_WRLCK, 0, 1), one = region(F_WRLCK, 1, 1), unlock = region(F_UNLCK, 0, 1);
    struct flock behind = region(F_WRLCK, 2, 5);
    must(fcntl(first, F_OFD_SETLK, &zero));
    must(fcntl(second, F_OFD_SETLK, &one));
    Atomic<bool> unlocked{false};
    bool waited[2] = {};
    int results[] = {-5, -5};
    Thread other([&] {
        struct flock wanted = zero, release = one;
        results[0] = fcntl(second, F_OFD_SETLKW, &wanted);
        waited[0] = unlocked;
        release.l_type = F_UNLCK;
        must(fcntl(second, F_OFD_SETLK, &release));
    });
    let_others_block();
    Waker unlocking([&] {
        unlocked = true;
        must(fcntl(first, F_OFD_SETLK, &unlock));
    });
    struct flock wanted = one;
    results[1] = fcntl(first, F_OFD_SETLKW, &wanted);
    waited[1] = unlocked;
    unlocking.join(), other.join();
    for (int i = 0; i < 2; ++i) {
        observe("F_OFD_SETLKW for the other's byte", Done{results[i]});
        observe("it waited for the unlock", waited[i]);
    }
    observe("lock of the bytes behind", Done{fcntl(third, F_OFD_SETLK, &behind)});
}
