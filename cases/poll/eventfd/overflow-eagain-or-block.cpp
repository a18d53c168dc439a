// A write() that would take the counter of an eventfd beyond its maximum waits, or fails with EAGAIN if it must not wait.
//
// ref:      man7 eventfd(2) write
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/eventfd.h>

int main() {
    const int nonblocking = eventfd(0, EFD_NONBLOCK), blocking = eventfd(1, 0);
    const uint64_t one = 1, two = 2, most = 0xfffffffffffffffe, most_but_one = most - 1;
    observe("write the maximum", write(nonblocking, &most, sizeof most));
    observe("write 1", write(nonblocking, &one, sizeof one));
    uint64_t value = 77;
    observe("read", read(nonblocking, &value, sizeof value));
    observe("value is the maximum", value == most);
    observe("write 1", write(nonblocking, &one, sizeof one));

    observe("write up to the maximum", write(blocking, &most_but_one, sizeof most_but_one));
    observe_blocking("write 2", [&] { return write(blocking, &two, sizeof two); });
    observe("read", read(blocking, &value, sizeof value));
    observe("value is the maximum", value == most);
}
