// A tee() that waits on an empty pipe returns 0 when another thread of the process closes the last write end.
//
// ref:      man7 tee(2) RETURN VALUE
// profile:  linux
// strength: documented
// needs:    threads

#include "support/waking.hpp"

int main() {
    const Pipe from = open_pipe(), to = open_pipe();
    Waker closer([&] { must(close(from.writer)); });
    observe("tee", tee(from.reader, to.writer, 5, 0));
    observe("it waited for the other thread", closer.has_begun());
}
