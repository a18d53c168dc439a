// A lease goes when the last duplicate of its descriptor is closed, and not before.
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
    handle(SIGIO);
    observe("read lease", fcntl(file, F_SETLEASE, F_RDLCK));
    observe("close one of two descriptors", close(file));
    observe("of the duplicate", lease_type(fcntl(duplicate, F_GETLEASE)));
    Child writer([] { observe("another process writes", open("file", O_WRONLY | O_NONBLOCK)); });
    observe("the other process", writer.wait());
    observe("close the second descriptor", close(duplicate));
    Child second([] { observe("another process may write", open("file", O_WRONLY | O_NONBLOCK) != -1); });
    observe("the other process", second.wait());
}
