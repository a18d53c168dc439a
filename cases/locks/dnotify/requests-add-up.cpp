// A second F_NOTIFY adds its events to those that were asked for before.
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
    observe("ask for new files", fcntl(directory, F_NOTIFY, DN_CREATE | DN_MULTISHOT));
    must(open("a", O_RDWR | O_CREAT, 0600));
    observe("a signal for a new file", eventually([] { return handled == 1; }));
    must(unlink("a"));
    breathe(20);
    observe("signals after one was removed", handled);
    observe("ask for removed files", fcntl(directory, F_NOTIFY, DN_DELETE | DN_MULTISHOT));
    must(open("b", O_RDWR | O_CREAT, 0600));
    observe("a signal for a new file", eventually([] { return handled == 2; }));
    must(unlink("b"));
    observe("a signal for a removed file", eventually([] { return handled == 3; }));
}
