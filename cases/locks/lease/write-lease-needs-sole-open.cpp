// A write lease is given only while nobody else has the file open.
//
// ref:      man7 fcntl(2) Leases
// profile:  linux
// strength: documented

#include "support/leases.hpp"

int main() {
    require_leases();
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600)), other = must(open("file", O_RDONLY));
    observe("refused while the file is open twice", fcntl(file, F_SETLEASE, F_WRLCK) == -1);
    observe("lease", lease_type(fcntl(file, F_GETLEASE)));
    close(other);
    observe("write lease while it is open once", fcntl(file, F_SETLEASE, F_WRLCK));
    observe("lease", lease_type(fcntl(file, F_GETLEASE)));
}
