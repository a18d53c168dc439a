// flock() asks for no access mode: LOCK_EX works on a file open for reading only, LOCK_SH on one open for writing only.
//
// ref:      man7 flock(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int reading = must(open("file", O_RDONLY | O_CREAT, 0600)), writing = must(open("file", O_WRONLY));
    observe("LOCK_EX, open for reading", flock(reading, LOCK_EX));
    observe("LOCK_SH, open for writing", flock(writing, LOCK_SH | LOCK_NB));
    observe("LOCK_UN, open for reading", flock(reading, LOCK_UN));
    observe("LOCK_SH, open for writing", flock(writing, LOCK_SH | LOCK_NB));
    observe("LOCK_EX, open for reading", flock(reading, LOCK_EX | LOCK_NB));
    observe("LOCK_SH, open for reading", flock(reading, LOCK_SH | LOCK_NB));
}
