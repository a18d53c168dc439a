// One open() for writing releases all threads that wait in open() for reading.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_NONBLOCK
// profile:  posix
// strength: shall
// needs:    threads
// assertion: fifo.open.several-blocked-readers-all-released

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    Atomic<int> readers{0};
    auto reader = [&] { readers += open("f", O_RDONLY) != -1; };
    Thread first(reader), second(reader), third(reader);
    let_others_block();
    observe("threads that have it open", readers.load());
    const int writer = open("f", O_WRONLY);
    first.join(), second.join(), third.join();
    observe("the writer", opened(writer));
    observe("threads that have it open", readers.load());
}
