// A thousand locks can be set and given back one after the other, by an unlock or by a close; none is left over.
//
// ref:      man7 flock(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int other = must(open("file", O_RDWR | O_CREAT, 0600));
    const int lowest = must(dup(STDOUT_FILENO));
    must(close(lowest));
    int tried = 0, locked = 0, kept_out = 0, given_back = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        const int file = open("file", O_RDWR);
        locked += flock(file, LOCK_EX | LOCK_NB) == 0;
        kept_out += flock(other, LOCK_EX | LOCK_NB) == -1 && errno == EWOULDBLOCK;
        if (tried % 2) flock(file, LOCK_UN);
        else close(file);
        given_back += flock(other, LOCK_EX | LOCK_NB) == 0;
        if (tried % 2) close(file);
        flock(other, LOCK_UN);
    }
    note("%d locks", tried);
    observe("each was set", locked == tried);
    observe("each kept another one out", kept_out == tried);
    observe("each was given back", given_back == tried);
    observe("the lowest free descriptor is the same", dup(STDOUT_FILENO) == lowest);
}
