// The end of a process closes its descriptors: when it had the last write end of a pipe the reader gets end of file.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    Gate may_end;
    Child child([&] {
        may_end.wait();
        _exit(0);
    });
    close(writer);

    char byte;
    observe_blocking("read while the child has the write end", [&, reader = reader] { return read(reader, &byte, 1); });
    may_end.open();
    observe("the child", child.wait());
    observe("read after its end", read(reader, &byte, 1));
}
