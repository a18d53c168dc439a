// With EPOLLET the arrival of data is reported once, though they are still unread.
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
    event.events = EPOLLIN | EPOLLET;
    observe("add", epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event));

    must(write(writer, "x", 1));
    event.events = 0;
    observe("wait with a byte in it", epoll_wait(instance, &event, 1, 0));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    for (const char* which : {"wait again", "wait a third time", "wait a fourth time"})
        observe(which, epoll_wait(instance, &event, 1, 0));
    char byte = '-';
    observe("the byte is still there", Bytes{&byte, read(reader, &byte, 1)});
}
