// The value 0xffffffffffffffff cannot be written to an eventfd: EINVAL, and the counter stays as it is.
//
// ref:      man7 eventfd(2) write
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/eventfd.h>

int main() {
    const int counter = eventfd(3, 0);
    const uint64_t all_ones = 0xffffffffffffffff;
    observe("write", write(counter, &all_ones, sizeof all_ones));
    uint64_t value = 77;
    observe("read", read(counter, &value, sizeof value));
    observe("value", value);
}
