// A write() that would take the counter of an eventfd beyond its maximum waits until another process reads it.
//
// ref:      man7 eventfd(2) write
// profile:  linux
// strength: documented
// needs:    fork

#include "support/waking_child.hpp"

#include <sys/eventfd.h>

int main() {
    const uint64_t one = 1, most = 0xfffffffffffffffe;
    const int counter = must(eventfd(0, 0));
    must(write(counter, &most, sizeof most) == sizeof most);
    WakingChild reader([&] {
        uint64_t taken;
        must(read(counter, &taken, sizeof taken));
    });
    observe("write 1", write(counter, &one, sizeof one));
    observe("it waited for the other process", reader.has_begun());
    observe("reader", reader.wait());
    uint64_t value = 77;
    observe("read", read(counter, &value, sizeof value));
    observe("value", value);
}
