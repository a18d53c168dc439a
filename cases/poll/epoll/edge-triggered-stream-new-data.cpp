// With EPOLLET data that come to a stream socket are a new event even while older ones are unread.
//
// ref:      man7 epoll(7) Level-triggered and edge-triggered
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

#include <sys/epoll.h>

int main() {
    const SocketPair sockets = socket_pair();
    const int instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN | EPOLLET;
    observe("add", epoll_ctl(instance, EPOLL_CTL_ADD, sockets.b, &event));

    for (const char* which : {"wait after the first data", "wait after more", "wait after more again"}) {
        must(send(sockets.a, "ab", 2, 0));
        event.events = 0;
        observe(which, epoll_wait(instance, &event, 1, 0));
        observe("EPOLLIN and nothing else", event.events == EPOLLIN);
        observe("wait again", epoll_wait(instance, &event, 1, 0));
    }
    char bytes[8];
    observe("a part is received", Bytes{bytes, recv(sockets.b, bytes, 3, 0)});
    observe("wait after that", epoll_wait(instance, &event, 1, 0));
    observe("the rest", Bytes{bytes, recv(sockets.b, bytes, sizeof bytes, 0)});
}
