// F_NOTIFY asks for one SIGIO: the first new file in the directory brings it, the next brings none until the directory is asked for
// again.
//
// ref:      man7 fcntl(2) File and directory change notification (dnotify)
// profile:  linux
// strength: documented

#include "support/leases.hpp"

int main() {
    require_directory_notifications();
    enter_scratch_directory();
    const int directory = must(open(".", O_RDONLY));
    handle(SIGIO);
    observe("ask for new files", fcntl(directory, F_NOTIFY, DN_CREATE));
    must(open("a", O_RDWR | O_CREAT, 0600));
    observe("a signal has come", eventually([] { return handled == 1; }));
    must(open("b", O_RDWR | O_CREAT, 0600));
    breathe(20);
    observe("signals after the second file", handled);
    observe("ask again", fcntl(directory, F_NOTIFY, DN_CREATE));
    must(open("c", O_RDWR | O_CREAT, 0600));
    observe("a second signal has come", eventually([] { return handled == 2; }));
}
