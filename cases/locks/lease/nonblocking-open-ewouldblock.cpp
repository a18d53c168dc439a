// open() with O_NONBLOCK does not wait for a lease that stands in the way, and fails with EWOULDBLOCK; the holder is told all the
// same.
//
// ref:      man7 fcntl(2) Leases
// profile:  linux
// strength: documented
// needs:    fork

#include "support/leases.hpp"

int main() {
    require_leases();
    enter_scratch_directory();
    const int file = must(open("file", O_RDONLY | O_CREAT, 0600));
    handle(SIGIO);
    observe("read lease", fcntl(file, F_SETLEASE, F_RDLCK));
    Child writer([] { observe("open for writing", open("file", O_WRONLY | O_NONBLOCK)); });
    observe("the writer", writer.wait());
    observe("the holder gets a signal", eventually([] { return handled > 0; }));
    observe("F_GETLEASE", lease_type(fcntl(file, F_GETLEASE)));
    observe("remove the lease", fcntl(file, F_SETLEASE, F_UNLCK));
    Child second([] { observe("opened for writing", open("file", O_WRONLY | O_NONBLOCK) != -1); });
    observe("the second writer", second.wait());
}
