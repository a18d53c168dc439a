// Of several threads that wait in epoll_wait() for one instance an edge-triggered event wakes just one; once the data of that one
// has been read, the next event wakes another.
//
// ref:      man7 epoll(7) Level-triggered and edge-triggered
// profile:  linux
// strength: documented
// needs:    threads

#include "support/waking.hpp"

#include <sys/epoll.h>

int main() {
    const Pipe ends = open_pipe();
    const int instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN | EPOLLET;
    must(epoll_ctl(instance, EPOLL_CTL_ADD, ends.reader, &event));
    Atomic<int> woken{0};
    auto waiter = [&] {
        epoll_event seen = {};
        woken += epoll_wait(instance, &seen, 1, -1) == 1 && seen.events == EPOLLIN;
    };
    Thread first(waiter), second(waiter);
    let_others_block();
    for (const char* when : {"a write wakes a thread", "another write wakes the other one"}) {
        const int before = woken;
        must(write(ends.writer, "x", 1));
        observe(when, eventually([&] { return woken > before; }));
        breathe(20);
        observe("woken by it", woken - before);
        char byte;
        must(read(ends.reader, &byte, 1));
    }
}
