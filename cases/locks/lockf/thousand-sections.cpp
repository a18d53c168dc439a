// A process can lock a thousand sections and give them back one after the other, by an unlock or by a close; none is left over.
//
// ref:      POSIX.1-2024 XSH lockf() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/case.hpp"

static int lock_at(int file, off_t start, int function) {
    must(lseek(file, start, SEEK_SET));
    return lockf(file, function, 1);
}

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    int asking[2], answering[2];
    must(pipe(asking));
    must(pipe(answering));
    Child other([&] {  // is asked for a byte of the file, and tells with which error, or 0, it could lock it
        const int own = must(open("file", O_RDWR));
        int byte;
        while (read(asking[0], &byte, sizeof byte) == sizeof byte && byte >= 0) {
            const int error = lock_at(own, byte, F_TLOCK) == -1 ? errno : 0;
            if (error == 0) lock_at(own, byte, F_ULOCK);
            write(answering[1], &error, sizeof error);
        }
    });
    auto error_of_other = [&](int byte) {
        int error = 0;
        must(write(asking[1], &byte, sizeof byte));
        must(read(answering[0], &error, sizeof error));
        return error;
    };
    int tried = 0, locked = 0, kept_out = 0, beside = 0, given_back = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        locked += lock_at(file, tried, F_TLOCK) == 0;
        const int error = error_of_other(tried);
        kept_out += error == EACCES || error == EAGAIN;
        beside += error_of_other(tried + 1) == 0;
        if (tried % 2) lock_at(file, tried, F_ULOCK);
        else close(dup(file));
        given_back += error_of_other(tried) == 0;
    }
    note("%d sections", tried);
    observe("each was locked", locked == tried);
    observe("each kept the other process out", kept_out == tried);
    observe("but not from the next byte", beside == tried);
    observe("each was given back", given_back == tried);
    const int end = -1;
    must(write(asking[1], &end, sizeof end));
    observe("the other process", other.wait());
}
