// Without EPOLLET a readable pipe is reported at every wait until it has been read empty.
//
// ref:      man7 epoll(7) Level-triggered and edge-triggered
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    observe("add", epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event));
    observe("wait while it is empty", epoll_wait(instance, &event, 1, 0));

    must(write(writer, "x", 1));
    for (int i = 0; i < 2; ++i) {
        event.events = 0;
        observe("wait with a byte in it", epoll_wait(instance, &event, 1, 0));
        observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    }
    char byte;
    must(read(reader, &byte, 1));
    observe("wait once it has been read", epoll_wait(instance, &event, 1, 0));
}
