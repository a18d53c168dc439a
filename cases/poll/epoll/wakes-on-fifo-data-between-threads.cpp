// An epoll_wait() that waits for a FIFO returns with EPOLLIN when another thread of the process writes to it.
//
// ref:      man7 epoll_wait(2) DESCRIPTION; man7 epoll_ctl(2) EPOLLIN
// profile:  linux
// strength: documented
// needs:    threads

#include "support/epoll.hpp"
#include "support/streams.hpp"
#include "support/waking.hpp"

#include <sys/epoll.h>

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    const int instance = epoll_of(ends.reader, EPOLLIN);
    Waker writer([&] { must(write(ends.writer, "x", 1)); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other thread", writer.has_begun());
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    char bytes[4] = "";
    observe("read", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
}
