// A writer that waits in open() is released by a reader that leaves at once; what it then writes finds nobody.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_NONBLOCK; POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall
// needs:    threads

#include "support/streams.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("f", 0600));
    handle(SIGPIPE, SIG_IGN);
    Gate left;
    Thread thread([&] {
        const int writer = open("f", O_WRONLY);
        observe("open for writing", opened(writer));
        left.wait();
        observe("write", write(writer, "x", 1));
    });
    const int reader = must(open("f", O_RDONLY));
    close(reader);
    left.open();
    thread.join();
}
