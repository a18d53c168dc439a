// The end of the process that was the only reader of a FIFO closes it: the writer gets EPIPE and SIGPIPE.
//
// ref:      POSIX.1-2024 XSH _exit() DESCRIPTION; POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall
// needs:    fork

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("f", 0600));
    handle(SIGPIPE);
    Gate leave;
    Child child([&] {
        const int reader = open("f", O_RDONLY);
        leave.wait();
        return reader == -1 ? 1 : 0;
    });
    const int writer = must(open("f", O_WRONLY));
    observe("write with the reader there", write(writer, "x", 1));
    leave.open();
    observe("reader", child.wait());
    observe("write once it has ended", write(writer, "x", 1));
    observe("SIGPIPE handled", handled);
}
