// While a thread waits in epoll_wait(), another one may add a descriptor to the instance; if that is ready, the wait ends.
//
// ref:      man7 epoll_wait(2) NOTES
// profile:  linux
// strength: documented
// needs:    threads

#include "support/waking.hpp"

#include <sys/epoll.h>

int main() {
    const Pipe ends = open_pipe();
    must(write(ends.writer, "x", 1));
    const int instance = must(epoll_create1(0));
    int added = -5;
    Waker adder([&] {
        epoll_event wanted = {};
        wanted.events = EPOLLIN;
        wanted.data.u32 = 42;
        added = epoll_ctl(instance, EPOLL_CTL_ADD, ends.reader, &wanted);
    });
    epoll_event event = {};
    observe("wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other thread", adder.has_begun());
    observe("EPOLLIN", (event.events & EPOLLIN) != 0);
    observe("data", event.data.u32);
    adder.join();
    observe("add", added);
}
