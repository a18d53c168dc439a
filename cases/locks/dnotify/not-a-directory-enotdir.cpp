// F_NOTIFY is for directories: for another file it fails with ENOTDIR.
//
// ref:      man7 fcntl(2) ERRORS ENOTDIR
// profile:  linux
// strength: documented

#include "support/leases.hpp"

int main() {
    require_directory_notifications();
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600)), reader = open_pipe().reader;
    observe("of a regular file", fcntl(file, F_NOTIFY, DN_MODIFY));
    observe("of a pipe", fcntl(reader, F_NOTIFY, DN_MODIFY));
}
