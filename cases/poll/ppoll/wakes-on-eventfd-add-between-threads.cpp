// A ppoll() that waits for an eventfd returns with POLLIN when another thread of the process adds to its counter.
//
// ref:      man7 eventfd(2) poll, select
// profile:  linux
// strength: documented
// needs:    threads

#include "support/waking.hpp"

#include <sys/eventfd.h>

int main() {
    const int counter = must(eventfd(0, 0));
    const uint64_t five = 5;
    Waker adder([&] { must(write(counter, &five, sizeof five)); });
    pollfd entry = {counter, POLLIN, 0};
    observe("ppoll", ppoll(&entry, 1, nullptr, nullptr));
    observe("it waited for the other thread", adder.has_begun());
    observe("events", PollEvents{entry.revents});
    uint64_t value = 77;
    observe("read", read(counter, &value, sizeof value));
    observe("value", value);
}
