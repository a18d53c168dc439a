// With DN_MULTISHOT F_NOTIFY tells of each event, until it is called with 0.
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
    observe("ask for all new files", fcntl(directory, F_NOTIFY, DN_CREATE | DN_MULTISHOT));
    int files = 0;
    for (const char* name : {"a", "b", "c"}) {
        must(open(name, O_RDWR | O_CREAT, 0600));
        ++files;
        observe("one signal more", eventually([&] { return handled == files; }));
    }
    observe("ask for nothing", fcntl(directory, F_NOTIFY, 0));
    must(open("d", O_RDWR | O_CREAT, 0600));
    breathe(20);
    observe("signals", handled);
}
