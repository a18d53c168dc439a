// What is written to an eventfd is added to its counter.
//
// ref:      man7 eventfd(2) write
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/eventfd.h>

int main() {
    const int counter = eventfd(1, 0);
    for (const uint64_t amount : {uint64_t{3}, uint64_t{4}}) observe("write", write(counter, &amount, sizeof amount));
    uint64_t value = 77;
    observe("read", read(counter, &value, sizeof value));
    observe("value", value);
}
