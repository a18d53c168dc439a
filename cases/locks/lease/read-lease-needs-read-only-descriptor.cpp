// A read lease is given only through a descriptor that is open for reading only.
//
// ref:      man7 fcntl(2) Leases
// profile:  linux
// strength: documented

#include "support/leases.hpp"

int main() {
    require_leases();
    enter_scratch_directory();
    const int both = must(open("file", O_RDWR | O_CREAT, 0600));
    observe("refused to one open for reading and writing", fcntl(both, F_SETLEASE, F_RDLCK) == -1);
    observe("its lease", lease_type(fcntl(both, F_GETLEASE)));
    close(both);
    const int reading = must(open("file", O_RDONLY));
    observe("read lease of one open for reading", fcntl(reading, F_SETLEASE, F_RDLCK));
    observe("its lease", lease_type(fcntl(reading, F_GETLEASE)));
}
