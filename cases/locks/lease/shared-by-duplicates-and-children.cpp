// A lease belongs to the open file description: a duplicate tells of it, and a child can remove it through its copy.
//
// ref:      man7 fcntl(2) Leases
// profile:  linux
// strength: documented
// needs:    fork

#include "support/leases.hpp"

int main() {
    require_leases();
    enter_scratch_directory();
    const int file = must(open("file", O_RDONLY | O_CREAT, 0600)), duplicate = must(dup(file));
    const int other = must(open("file", O_RDONLY));
    observe("read lease", fcntl(file, F_SETLEASE, F_RDLCK));
    observe("of a duplicate", lease_type(fcntl(duplicate, F_GETLEASE)));
    observe("of another open", lease_type(fcntl(other, F_GETLEASE)));
    Child child([&] {
        observe("of the child's copy", lease_type(fcntl(file, F_GETLEASE)));
        observe("the child removes it", fcntl(duplicate, F_SETLEASE, F_UNLCK));
    });
    observe("the child", child.wait());
    observe("of the first descriptor", lease_type(fcntl(file, F_GETLEASE)));
}
