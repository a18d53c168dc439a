// A poll() that waits for an eventfd returns with POLLIN when another process adds to its counter.
//
// ref:      man7 eventfd(2) poll, select
// profile:  linux
// strength: documented
// needs:    fork

#include "support/waking_child.hpp"

#include <sys/eventfd.h>

int main() {
    const int counter = must(eventfd(0, 0));
    const uint64_t five = 5;
    WakingChild adder([&] { must(write(counter, &five, sizeof five)); });
    pollfd entry = {counter, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other process", adder.has_begun());
    observe("adder", adder.wait());
    observe("events", PollEvents{entry.revents});
    uint64_t value = 77;
    observe("read", read(counter, &value, sizeof value));
    observe("value", value);
}
