// Of two threads that wait in read() for data, one is cancelled; the other one waits on and gets what is written.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    const Pipe ends = open_pipe();
    char lost = '-', byte = '-';
    ssize_t result = -7;
    Cancellable first([&] { read(ends.reader, &lost, 1); });
    Cancellable second([&] { result = read(ends.reader, &byte, 1); });
    let_others_block();
    must(Error{pthread_cancel(first.id())});
    observe("the first thread", first.end());
    must(write(ends.writer, "x", 1));
    observe("the second thread", second.end());
    observe("it reads", Bytes{&byte, result});
}
