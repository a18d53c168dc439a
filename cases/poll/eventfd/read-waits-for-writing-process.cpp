// read() of an eventfd whose counter is 0 waits until another process adds to it.
//
// ref:      man7 eventfd(2) read
// profile:  linux
// strength: documented
// needs:    fork

#include "support/waking_child.hpp"

#include <sys/eventfd.h>

int main() {
    const int counter = must(eventfd(0, 0));
    const uint64_t five = 5;
    WakingChild writer([&] { must(write(counter, &five, sizeof five)); });
    uint64_t value = 77;
    observe("read", read(counter, &value, sizeof value));
    observe("it waited for the other process", writer.has_begun());
    observe("value", value);
    observe("writer", writer.wait());
}
