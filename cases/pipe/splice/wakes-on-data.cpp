// A splice() that waits on an empty pipe moves what another process writes to it.
//
// ref:      man7 splice(2) DESCRIPTION; man7 splice(2) RETURN VALUE
// profile:  linux
// strength: documented
// needs:    fork

#include "support/waking_child.hpp"

int main() {
    const Pipe from = open_pipe(), to = open_pipe();
    WakingChild writer([&] { must(write(from.writer, "x", 1)); });
    observe("splice", splice(from.reader, nullptr, to.writer, nullptr, 5, 0));
    observe("it waited for the other process", writer.has_begun());
    observe("writer", writer.wait());
    char bytes[4] = "";
    observe("read from the second pipe", Bytes{bytes, read(to.reader, bytes, sizeof bytes)});
}
