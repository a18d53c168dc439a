// A tee() that waits on an empty pipe returns 0 when another process closes the last write end.
//
// ref:      man7 tee(2) RETURN VALUE
// profile:  linux
// strength: documented
// needs:    fork

#include "support/waking_child.hpp"

int main() {
    const Pipe from = open_pipe(), to = open_pipe();
    WakingChild closer([&] { must(close(from.writer)); });
    must(close(from.writer));
    observe("tee", tee(from.reader, to.writer, 5, 0));
    observe("it waited for the other process", closer.has_begun());
    observe("closer", closer.wait());
}
