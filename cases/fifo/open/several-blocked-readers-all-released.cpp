// One open() for writing releases all readers that wait in open().
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_NONBLOCK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"
#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    auto reader = [] { return open("f", O_RDONLY) == -1 ? 1 : 0; };
    Child first(reader), second(reader), third(reader);
    for (Child* child : {&first, &second, &third}) let_it_block(child->pid());
    const int writer = open("f", O_WRONLY);
    for (Child* child : {&first, &second, &third}) observe("reader", child->wait());
    observe("writer", opened(writer));
}
