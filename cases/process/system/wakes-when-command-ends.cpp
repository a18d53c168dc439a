// system() waits until its command ends, which waits itself for what another process writes.
//
// ref:      POSIX.1-2024 XSH system() DESCRIPTION; XSH system() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/streams.hpp"
#include "support/waking_child.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    WakingChild writer([] {
        const int fifo = must(open("f", O_WRONLY));
        must(write(fifo, "7\n", 2));
        must(close(fifo));
    });
    observe("system", WaitStatus{system("read number <f; exit $number")});
    observe("it waited for the other process", writer.has_begun());
    observe("writer", writer.wait());
}
