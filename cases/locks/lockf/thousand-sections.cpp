// A process can lock a thousand sections and give them back one after the other, by an unlock or by a close; none is left over.
//
// ref:      POSIX.1-2024 XSH lockf() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/locks.hpp"

static int lock_at(int file, off_t start, int function) {
    must(lseek(file, start, SEEK_SET));
    return lockf(file, function, 1);
}

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    LockingProcess other([=](int byte) {
        const int error = lock_at(file, byte, F_TLOCK) == -1 ? errno : 0;
        if (error == 0) lock_at(file, byte, F_ULOCK);
        return error;
    });
    int tried = 0, locked = 0, kept_out = 0, beside = 0, given_back = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        locked += lock_at(file, tried, F_TLOCK) == 0;
        const int error = other.error_for(tried);
        kept_out += error == EACCES || error == EAGAIN;
        beside += other.error_for(tried + 1) == 0;
        if (tried % 2) lock_at(file, tried, F_ULOCK);
        else close(dup(file));
        given_back += other.error_for(tried) == 0;
    }
    note("%d sections", tried);
    observe("each was locked", locked == tried);
    observe("each kept the other process out", kept_out == tried);
    observe("but not from the next byte", beside == tried);
    observe("each was given back", given_back == tried);
    observe("the other process", other.wait());
}
