// truncate() of a file waits while another process has a read lease of it, and the holder gets SIGIO.
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
    Child breaker([&] {
        const int result = truncate("file", 100);
        journal.enter("truncated");
        observe("truncate", result);
    });
    observe("the holder gets a signal", eventually([&] { return handled > 0; }));
    let_it_block(breaker.pid());
    struct stat status;
    must(fstat(file, &status));
    observe("size of the file", status.st_size);
    journal.enter("lease removed");
    must(fcntl(file, F_SETLEASE, F_UNLCK));
    observe("the process", breaker.wait());
    observe("order", journal.text());
    must(fstat(file, &status));
    observe("size of the file", status.st_size);
}
