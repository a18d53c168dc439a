// A write() that would take the counter of an eventfd beyond its maximum waits until another thread reads it.
//
// ref:      man7 eventfd(2) write
// profile:  linux
// strength: documented
// needs:    threads
// assertion: poll.eventfd.write-blocks-until-read

#include "support/waking.hpp"

#include <sys/eventfd.h>

int main() {
    const uint64_t one = 1, most = 0xfffffffffffffffe;
    const int counter = eventfd(0, 0);
    must(write(counter, &most, sizeof most) == sizeof most);
    uint64_t value = 77;
    Waker reader([&] { must(read(counter, &value, sizeof value) == sizeof value); });
    observe("write 1", write(counter, &one, sizeof one));
    observe("it waited for the other thread", reader.has_begun());
    reader.join();
    observe("the other thread reads the maximum", value == most);
    observe("read", read(counter, &value, sizeof value));
    observe("value", value);
}
