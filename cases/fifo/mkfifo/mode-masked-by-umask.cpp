// The permission bits of a new FIFO are those given to mkfifo() without those in the file mode creation mask.
//
// ref:      POSIX.1-2024 XSH mkfifo() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-026 S4-026

#include "support/case.hpp"

static void make_under_mask(mode_t mask, const char* path, mode_t mode) {
    umask(mask);
    const Text call = format("mask %03o, mkfifo with %03o", mask, mode);
    observe(call.chars, mkfifo(path, mode));
    struct stat status = {};
    must(stat(path, &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    const Text bits = format("%03o", status.st_mode & 07777);
    observe("permission bits", bits.chars);
}

int main() {
    enter_scratch_directory();
    make_under_mask(0, "a", 0666);
    make_under_mask(022, "b", 0666);
    make_under_mask(027, "c", 0666);
    make_under_mask(022, "d", 0711);
}
