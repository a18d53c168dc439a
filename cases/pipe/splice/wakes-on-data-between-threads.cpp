// A splice() that waits on an empty pipe moves what another thread of the process writes to it.
//
// ref:      man7 splice(2) DESCRIPTION; man7 splice(2) RETURN VALUE
// profile:  linux
// strength: documented
// needs:    threads

#include "support/waking.hpp"

int main() {
    const Pipe from = open_pipe(), to = open_pipe();
    Waker writer([&] { must(write(from.writer, "x", 1)); });
    observe("splice", splice(from.reader, nullptr, to.writer, nullptr, 5, 0));
    observe("it waited for the other thread", writer.has_begun());
    char bytes[4] = "";
    observe("read from the second pipe", Bytes{bytes, read(to.reader, bytes, sizeof bytes)});
}
