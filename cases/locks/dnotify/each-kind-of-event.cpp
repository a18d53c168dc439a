// F_NOTIFY tells of the kind of event that it was asked for, and of no other kind.
//
// ref:      man7 fcntl(2) File and directory change notification (dnotify)
// profile:  linux
// strength: documented

#include "support/leases.hpp"

int main() {
    require_directory_notifications();
    enter_scratch_directory();
    const int directory = must(open(".", O_RDONLY)), file = must(open("file", O_RDWR | O_CREAT, 0600));
    must(pwrite(file, "xx", 2, 0));
    handle(SIGIO);
    auto events_of = [&](int kind) {
        const int before = handled;
        char byte = 'x';
        must(fcntl(directory, F_NOTIFY, kind | DN_MULTISHOT));
        // The file is written, read, given a mode and a name, another one is made and removed; all but what is asked for.
        if (kind != DN_MODIFY) must(pwrite(file, &byte, 1, 0));
        if (kind != DN_ACCESS) must(pread(file, &byte, 1, 0));
        if (kind != DN_ATTRIB) must(chmod("file", 0600));
        // Whether a new name in the same directory is a new or a removed file as well, fcntl(2) leaves open.
        if (kind != DN_RENAME && kind != DN_CREATE && kind != DN_DELETE) {
            must(rename("file", "new"));
            must(rename("new", "file"));
        }
        if (kind != DN_CREATE && kind != DN_DELETE) {
            close(must(open("other", O_RDWR | O_CREAT, 0600)));
            must(unlink("other"));
        }
        breathe(5);
        observe("signals for other kinds", handled - before);
        if (kind == DN_MODIFY) must(pwrite(file, &byte, 1, 0));
        if (kind == DN_ACCESS) must(pread(file, &byte, 1, 0));
        if (kind == DN_ATTRIB) must(chmod("file", 0600));
        if (kind == DN_RENAME) must(rename("file", "new"));
        if (kind == DN_CREATE) close(must(open("other", O_RDWR | O_CREAT, 0600)));
        if (kind == DN_DELETE) must(unlink("other"));
        observe("a signal for this kind", eventually([&] { return handled - before == 1; }));
        must(fcntl(directory, F_NOTIFY, 0));
    };
    for (int kind : {DN_MODIFY, DN_ACCESS, DN_ATTRIB, DN_CREATE, DN_DELETE, DN_RENAME}) events_of(kind);
}
