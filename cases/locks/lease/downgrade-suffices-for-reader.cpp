// For a process that opens the file for reading it is enough that the holder of a write lease makes it a read lease.
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
    observe("write lease", fcntl(file, F_SETLEASE, F_WRLCK));
    Journal journal;
    Child reader([&] {
        const int own = open("file", O_RDONLY);
        journal.enter("file opened");
        observe("opened for reading", own != -1);
    });
    observe("the holder gets a signal", eventually([] { return handled > 0; }));
    observe("F_GETLEASE", lease_type(fcntl(file, F_GETLEASE)));
    let_it_block(reader.pid());
    journal.enter("read lease");
    must(fcntl(file, F_SETLEASE, F_RDLCK));
    observe("the reader", reader.wait());
    observe("order", journal.text());
    observe("F_GETLEASE", lease_type(fcntl(file, F_GETLEASE)));
}
