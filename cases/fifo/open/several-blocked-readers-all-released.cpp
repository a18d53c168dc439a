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
    int* readers = shared<int>();
    auto reader = [=] {
        if (open("f", O_RDONLY) == -1) return 1;
        __atomic_add_fetch(readers, 1, __ATOMIC_SEQ_CST);
        return 0;
    };
    Child first(reader), second(reader), third(reader);
    for (Child* child : {&first, &second, &third}) let_it_block(child->pid());
    observe("readers that have it open", __atomic_load_n(readers, __ATOMIC_SEQ_CST));
    const int writer = open("f", O_WRONLY);
    for (Child* child : {&first, &second, &third}) observe("reader", child->wait());
    observe("writer", opened(writer));
}
