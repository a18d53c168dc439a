// One open() for reading releases all threads that wait in open() for writing.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_NONBLOCK
// profile:  posix
// strength: shall
// needs:    threads
// assertion: fifo.open.wronly-blocks-until-reader

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    Atomic<int> writers{0};
    auto writer = [&] { writers += open("f", O_WRONLY) != -1; };
    Thread first(writer), second(writer), third(writer);
    let_others_block();
    observe("threads that have it open", writers.load());
    const int reader = open("f", O_RDONLY);
    first.join(), second.join(), third.join();
    observe("the reader", opened(reader));
    observe("threads that have it open", writers.load());
}
