// Ready entries for which maxevents leaves no room come with the next calls; with EPOLLET each of them comes once.
//
// ref:      man7 epoll_wait(2) NOTES; man7 epoll(7) Level-triggered and edge-triggered
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

// Waits with room for one entry, three times; says how often each of the three was reported.
static void wait_three_times(const char* what, int instance) {
    int seen[3] = {}, results = 0;
    for (int i = 0; i < 3; ++i) {
        epoll_event event = {};
        event.data.u32 = 3;
        results += epoll_wait(instance, &event, 1, 0);
        if (event.events == EPOLLIN && event.data.u32 < 3) ++seen[event.data.u32];
    }
    observe(what, results);
    for (int times : seen) observe("so often was it reported", times);
}

int main() {
    for (const uint32_t flag : {uint32_t{0}, uint32_t{EPOLLET}}) {
        const int instance = must(epoll_create1(0));
        for (uint32_t number = 0; number < 3; ++number) {
            auto [reader, writer] = open_pipe();
            epoll_event event = {};
            event.events = EPOLLIN | flag;
            event.data.u32 = number;
            observe("add", epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event));
            must(write(writer, "x", 1));
        }
        wait_three_times(flag ? "edge-triggered, three waits" : "level-triggered, three waits", instance);
        wait_three_times("three more waits", instance);
    }
}
