// _exit() in any thread ends the whole process, the other threads included.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/processes.hpp"
#include "support/threads.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    Child child([&, writer = writer] {
        Thread other([] { idle(); });
        Thread caller([] { _exit(7); });
        idle();  // the main thread
        must(write(writer, "x", 1));
    });
    close(writer);
    observe("the process", child.wait());
    char byte;
    observe("nobody has the pipe open", read(reader, &byte, 1));
}
