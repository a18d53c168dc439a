// F_GETLEASE tells which lease F_SETLEASE has given to the open file description, or that it has none.
//
// ref:      man7 fcntl(2) Leases
// profile:  linux
// strength: documented

#include "support/leases.hpp"

int main() {
    require_leases();
    enter_scratch_directory();
    const int file = must(open("file", O_RDONLY | O_CREAT, 0600));
    observe("at first", lease_type(fcntl(file, F_GETLEASE)));
    observe("read lease", fcntl(file, F_SETLEASE, F_RDLCK));
    observe("lease", lease_type(fcntl(file, F_GETLEASE)));
    observe("no lease", fcntl(file, F_SETLEASE, F_UNLCK));
    observe("lease", lease_type(fcntl(file, F_GETLEASE)));
    observe("write lease", fcntl(file, F_SETLEASE, F_WRLCK));
    observe("lease", lease_type(fcntl(file, F_GETLEASE)));
}
