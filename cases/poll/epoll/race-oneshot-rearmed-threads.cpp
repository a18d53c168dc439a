// With EPOLLONESHOT a byte that comes while the entry is armed again is reported, and nothing is reported in between.
//
// ref:      man7 epoll_ctl(2) EPOLLONESHOT
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int instance = must(epoll_create1(0));
    epoll_event armed = {}, event;
    armed.events = EPOLLIN | EPOLLONESHOT;
    must(epoll_ctl(instance, EPOLL_CTL_ADD, reader, &armed));
    repeat_rounds([&](Round& round) {
        Thread sender([&, writer = writer] {
            round.pause(1);
            for (int i = 0; i < 4; ++i) must(write(writer, "x", 1));
        });
        round.pause(0);
        for (int i = 0; i < 4; ++i) {
            char byte;
            round.check("the byte is reported", epoll_wait(instance, &event, 1, -1) == 1 && event.events == EPOLLIN);
            round.check("only once", epoll_wait(instance, &event, 1, 0) == 0);
            round.check("it can be read", read(reader, &byte, 1) == 1);
            round.check("the entry is armed again", epoll_ctl(instance, EPOLL_CTL_MOD, reader, &armed) == 0);
        }
        sender.join();
        round.check("in the end nothing is reported", epoll_wait(instance, &event, 1, 0) == 0);
    });
}
