// read() and write() of fewer than eight bytes fail with EINVAL on an eventfd, and the counter stays as it is.
//
// ref:      man7 eventfd(2) read; man7 eventfd(2) write
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/eventfd.h>

int main() {
    const int counter = eventfd(3, 0);
    uint64_t value = 77;
    observe("read of 7 bytes", read(counter, &value, 7));
    value = 1;
    observe("write of 7 bytes", write(counter, &value, 7));
    observe("read of 8 bytes", read(counter, &value, 8));
    observe("value", value);
}
