// An epoll_wait() that waits for room in a full pipe returns with EPOLLOUT when another process empties it.
//
// ref:      man7 epoll_wait(2) DESCRIPTION; man7 epoll_ctl(2) EPOLLOUT
// profile:  linux
// strength: documented
// needs:    fork

#include "support/epoll.hpp"
#include "support/streams.hpp"
#include "support/waking_child.hpp"

#include <sys/epoll.h>

int main() {
    const Pipe ends = open_pipe();
    fill_pipe(ends.writer);
    const int instance = epoll_of(ends.writer, EPOLLOUT);
    WakingChild reader([&] { must(drain_pipe(ends.reader) > 0); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other process", reader.has_begun());
    observe("reader", reader.wait());
    observe("EPOLLOUT and nothing else", event.events == EPOLLOUT);
    observe("write", write(ends.writer, "x", 1));
}
