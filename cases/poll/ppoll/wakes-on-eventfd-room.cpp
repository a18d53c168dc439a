// A ppoll() that waits for an eventfd at its maximum returns with POLLOUT when another process reads it.
//
// ref:      man7 eventfd(2) poll, select
// profile:  linux
// strength: documented
// needs:    fork

#include "support/waking_child.hpp"

#include <sys/eventfd.h>

int main() {
    const uint64_t most = 0xfffffffffffffffe, one = 1;
    const int counter = must(eventfd(0, 0));
    must(write(counter, &most, sizeof most));
    WakingChild reader([&] {
        uint64_t value;
        must(read(counter, &value, sizeof value));
    });
    pollfd entry = {counter, POLLOUT, 0};
    observe("ppoll", ppoll(&entry, 1, nullptr, nullptr));
    observe("it waited for the other process", reader.has_begun());
    observe("reader", reader.wait());
    observe("events", PollEvents{entry.revents});
    observe("write", write(counter, &one, sizeof one));
}
