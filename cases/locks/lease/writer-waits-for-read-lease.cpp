// A process that opens a file for writing waits while another one has a read lease of it. The holder gets SIGIO, and F_GETLEASE
// tells it what the lease has to become.
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
    Journal journal;
    Child writer([&] {
        const int own = open("file", O_WRONLY);
        journal.enter("file opened");
        observe("opened for writing", own != -1);
    });
    observe("the holder gets a signal", eventually([&] { return handled > 0; }));
    observe("F_GETLEASE", lease_type(fcntl(file, F_GETLEASE)));
    let_it_block(writer.pid());
    journal.enter("lease removed");
    must(fcntl(file, F_SETLEASE, F_UNLCK));
    observe("the writer", writer.wait());
    observe("order", journal.text());
}
