// An epoll_wait() that waits for room in a full pipe returns with EPOLLOUT when another thread of the process empties it.
//
// ref:      man7 epoll_wait(2) DESCRIPTION; man7 epoll_ctl(2) EPOLLOUT
// profile:  linux
// strength: documented
// needs:    threads

#include "support/epoll.hpp"
#include "support/streams.hpp"
#include "support/waking.hpp"

#include <sys/epoll.h>

int main() {
    const Pipe ends = open_pipe();
    fill_pipe(ends.writer);
    const int instance = epoll_of(ends.writer, EPOLLOUT);
    Waker reader([&] { must(drain_pipe(ends.reader) > 0); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other thread", reader.has_begun());
    observe("EPOLLOUT and nothing else", event.events == EPOLLOUT);
    observe("write", write(ends.writer, "x", 1));
}
