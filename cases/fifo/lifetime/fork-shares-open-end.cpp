// A child process has the ends of a FIFO open that its parent had: the FIFO is at its end once the child has gone, too.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");
    set_nonblocking(reader);
    Gate leave;
    Child child([&] { leave.wait(); });
    observe("close in the parent", close(writer));
    char byte;
    observe("read while the child has it open", read(reader, &byte, 1));
    leave.open();
    observe("child", child.wait());
    observe("read once the child has gone", read(reader, &byte, 1));
}
