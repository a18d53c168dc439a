// To open a file for reading neither waits for a read lease of another process nor takes it away; a write lease stands in the way.
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
    auto open_by_another = [](const char* what) {
        Child reader([&] { observe(what, open("file", O_RDONLY | O_NONBLOCK) != -1); });
        observe("the reader", reader.wait());
    };
    observe("read lease", fcntl(file, F_SETLEASE, F_RDLCK));
    open_by_another("opened in spite of a read lease");
    observe("signals", handled);
    observe("lease", lease_type(fcntl(file, F_GETLEASE)));
    observe("write lease", fcntl(file, F_SETLEASE, F_WRLCK));
    open_by_another("opened in spite of a write lease");
    observe("a signal has come", eventually([] { return handled > 0; }));
}
