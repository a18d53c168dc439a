// A process can set a thousand locks and give them back one after the other, by an unlock or by a close; none is left over.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(0);
    LockingProcess other([=](int byte) {
        struct flock lock = region(F_WRLCK, byte, 1), unlock = region(F_UNLCK, byte, 1);
        const int error = fcntl(file, F_SETLK, &lock) == -1 ? errno : 0;
        if (error == 0) fcntl(file, F_SETLK, &unlock);
        return error;
    });
    int tried = 0, locked = 0, kept_out = 0, beside = 0, given_back = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        struct flock lock = region(F_WRLCK, tried, 1), unlock = region(F_UNLCK, tried, 1);
        locked += fcntl(file, F_SETLK, &lock) != -1;
        const int error = other.error_for(tried);
        kept_out += error == EACCES || error == EAGAIN;
        beside += other.error_for(tried + 1) == 0;
        if (tried % 2) fcntl(file, F_SETLK, &unlock);
        else close(dup(file));
        given_back += other.error_for(tried) == 0;
    }
    note("%d locks", tried);
    observe("each was set", locked == tried);
    observe("each kept the other process out", kept_out == tried);
    observe("but not from the next byte", beside == tried);
    observe("each was given back", given_back == tried);
    observe("the other process", other.wait());
}
