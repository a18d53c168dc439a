// Of two threads that wait on one epoll instance, each is told another one of two EPOLLONESHOT entries.
//
// ref:      man7 epoll_ctl(2) EPOLLONESHOT; man7 epoll_wait(2) NOTES
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

#include <sys/epoll.h>

int main() {
    const Pipe pipes[2] = {open_pipe(), open_pipe()};
    const int instance = must(epoll_create1(0));
    epoll_event armed[2] = {};
    for (int i = 0; i < 2; ++i) {
        armed[i].events = EPOLLIN | EPOLLONESHOT;
        armed[i].data.fd = i;
        must(epoll_ctl(instance, EPOLL_CTL_ADD, pipes[i].reader, &armed[i]));
    }
    repeat_rounds([&](Round& round) {
        Atomic<int> told[2] = {};
        auto wait_once = [&](unsigned party) {
            epoll_event event = {};
            round.pause(party);
            if (epoll_wait(instance, &event, 1, -1) == 1 && event.events == EPOLLIN) ++told[event.data.fd];
        };
        Thread first([&] { wait_once(1); });
        Thread second([&] { wait_once(2); });
        round.pause(0);
        for (const Pipe& pipe : pipes) must(write(pipe.writer, "x", 1));
        first.join();
        second.join();
        round.check("each entry is told once", told[0] == 1 && told[1] == 1);
        char byte;
        for (int i = 0; i < 2; ++i) {
            must(read(pipes[i].reader, &byte, 1));
            must(epoll_ctl(instance, EPOLL_CTL_MOD, pipes[i].reader, &armed[i]));
        }
    });
}
