// The counter of an eventfd has 64 bits: what is written is added and read whole beyond 32 bits.
//
// ref:      man7 eventfd(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/eventfd.h>

int main() {
    const int counter = eventfd(0xffffffff, EFD_NONBLOCK);
    const uint64_t one = 1, far = 0x1234567800000000;
    observe("add 1 to the largest number of 32 bits", write(counter, &one, sizeof one));
    uint64_t value = 77;
    observe("read", read(counter, &value, sizeof value));
    observe("the sum", value == 0x100000000);

    observe("add a number whose low 32 bits are 0", write(counter, &far, sizeof far));
    observe("and the same again", write(counter, &far, sizeof far));
    observe("read", read(counter, &value, sizeof value));
    observe("the sum", value == 2 * far);
    observe("read again", read(counter, &value, sizeof value));
}
