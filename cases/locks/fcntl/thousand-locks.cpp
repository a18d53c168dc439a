// A process can set a thousand locks and give them back one after the other, by an unlock or by a close; none is left over.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(0);
    int asking[2], answering[2];
    must(pipe(asking));
    must(pipe(answering));
    Child other([&] {  // is asked for a byte of the file, and tells with which error, or 0, it could lock it
        int byte;
        while (read(asking[0], &byte, sizeof byte) == sizeof byte && byte >= 0) {
            struct flock lock = region(F_WRLCK, byte, 1), unlock = region(F_UNLCK, byte, 1);
            const int error = fcntl(file, F_SETLK, &lock) == -1 ? errno : 0;
            if (error == 0) fcntl(file, F_SETLK, &unlock);
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
        struct flock lock = region(F_WRLCK, tried, 1), unlock = region(F_UNLCK, tried, 1);
        locked += fcntl(file, F_SETLK, &lock) != -1;
        const int error = error_of_other(tried);
        kept_out += error == EACCES || error == EAGAIN;
        beside += error_of_other(tried + 1) == 0;
        if (tried % 2) fcntl(file, F_SETLK, &unlock);
        else close(dup(file));
        given_back += error_of_other(tried) == 0;
    }
    note("%d locks", tried);
    observe("each was set", locked == tried);
    observe("each kept the other process out", kept_out == tried);
    observe("but not from the next byte", beside == tried);
    observe("each was given back", given_back == tried);
    const int end = -1;
    must(write(asking[1], &end, sizeof end));
    observe("the other process", other.wait());
}
