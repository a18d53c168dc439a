// A thousand instances of epoll can be made, used and closed one after the other, and no descriptor is left over.
//
// ref:      man7 epoll_create(2) DESCRIPTION; man7 epoll_ctl(2) DESCRIPTION; man7 epoll_wait(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "x", 1));
    const int lowest = must(dup(STDOUT_FILENO));
    must(close(lowest));
    int tried = 0, made = 0, added = 0, reported = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        const int instance = epoll_create1(0);
        made += instance != -1;
        epoll_event event = {}, seen = {};
        event.events = EPOLLIN;
        event.data.u64 = static_cast<uint64_t>(tried);
        added += epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event) == 0;
        reported += epoll_wait(instance, &seen, 1, 0) == 1 && seen.events == EPOLLIN && seen.data.u64 == event.data.u64;
        close(instance);
    }
    note("%d instances", tried);
    observe("each was made", made == tried);
    observe("each took an entry", added == tried);
    observe("each reported it", reported == tried);
    observe("the lowest free descriptor is the same", dup(STDOUT_FILENO) == lowest);
}
