// A reader that waits with EPOLLET, and reads until EAGAIN each time, misses no byte that is written meanwhile.
//
// ref:      man7 epoll(7) Level-triggered and edge-triggered
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    set_nonblocking(reader);
    const int instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN | EPOLLET;
    must(epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event));
    repeat_rounds([&](Round& round) {
        Thread sender([&, writer = writer] {
            round.pause(1);
            for (int i = 0; i < 4; ++i) must(write(writer, "x", 1));
        });
        ssize_t size = 0, count;
        bool woken = true;
        round.pause(0);
        while (woken && size < 4) {
            woken = epoll_wait(instance, &event, 1, -1) == 1 && event.events == EPOLLIN;
            for (char bytes[8]; (count = read(reader, bytes, sizeof bytes)) > 0;) size += count;
        }
        sender.join();
        round.check("each wait ends with an event", woken);
        round.check("every byte is read", size == 4);
    });
}
