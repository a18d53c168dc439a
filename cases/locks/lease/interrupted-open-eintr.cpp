// open() that waits for a lease ends with EINTR at a caught signal; the holder has to give up its lease all the same.
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
    Child writer([] {
        const Interrupter interrupter;
        observe("open for writing", open("file", O_WRONLY));
    });
    observe("the writer", writer.wait());
    observe("the holder gets a signal", eventually([] { return handled > 0; }));
    observe("F_GETLEASE", lease_type(fcntl(file, F_GETLEASE)));
}
