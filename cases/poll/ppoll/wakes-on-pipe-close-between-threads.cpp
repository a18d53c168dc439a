// A ppoll() that waits for a pipe returns with POLLHUP when another thread of the process closes the last write end.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll; XSH poll() DESCRIPTION POLLHUP
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    Waker closer([&] { must(close(ends.writer)); });
    pollfd entry = {ends.reader, POLLIN, 0};
    observe("ppoll", ppoll(&entry, 1, nullptr, nullptr));
    observe("it waited for the other thread", closer.has_begun());
    observe("POLLHUP", (entry.revents & POLLHUP) != 0);
    char byte;
    observe("read", read(ends.reader, &byte, 1));
}
