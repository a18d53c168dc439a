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
    Child other([&] {  // is asked for a byte of the file, and tells whether it could lock it
        int byte;
        while (read(asking[0], &byte, sizeof byte) == sizeof byte && byte >= 0) {
            struct flock lock = region(F_WRLCK, byte, 1), unlock = region(F_UNLCK, byte, 1);
            const bool got = fcntl(file, F_SETLK, &lock) != -1;
            fcntl(file, F_SETLK, &unlock);
            write(answering[1], &got, 1);
        }
    });
    auto other_gets = [&](int byte) {
        bool got = false;
        must(write(asking[1], &byte, sizeof byte));
        return must(read(answering[0], &got, 1)) == 1 && got;
    };
    int tried = 0, locked = 0, kept_out = 0, given_back = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        struct flock lock = region(F_WRLCK, tried, 1), unlock = region(F_UNLCK, tried, 1);
        locked += fcntl(file, F_SETLK, &lock) != -1;
        kept_out += !other_gets(tried);
        if (tried % 2) fcntl(file, F_SETLK, &unlock);
        else close(dup(file));
        given_back += other_gets(tried);
    }
    note("%d locks", tried);
    observe("each was set", locked == tried);
    observe("each kept the other process out", kept_out == tried);
    observe("each was given back", given_back == tried);
    const int end = -1;
    must(write(asking[1], &end, sizeof end));
    observe("the other process", other.wait());
}
