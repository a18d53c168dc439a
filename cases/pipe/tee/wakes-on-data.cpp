// A tee() that waits on an empty pipe copies what another process writes to it.
//
// ref:      man7 tee(2) DESCRIPTION; man7 tee(2) RETURN VALUE
// profile:  linux
// strength: documented
// needs:    fork

#include "support/waking_child.hpp"

int main() {
    const Pipe from = open_pipe(), to = open_pipe();
    WakingChild writer([&] { must(write(from.writer, "x", 1)); });
    observe("tee", tee(from.reader, to.writer, 5, 0));
    observe("it waited for the other process", writer.has_begun());
    observe("writer", writer.wait());
    char bytes[4] = "";
    observe("read from the second pipe", Bytes{bytes, read(to.reader, bytes, sizeof bytes)});
    observe("read from the first pipe", Bytes{bytes, read(from.reader, bytes, sizeof bytes)});
}
