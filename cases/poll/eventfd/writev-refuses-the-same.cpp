// writev() to an eventfd adds what write() would add, and refuses what write() refuses: all ones, and fewer than eight bytes.
//
// ref:      man7 eventfd(2) write; man7 readv(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/eventfd.h>
#include <sys/uio.h>

int main() {
    const int counter = eventfd(3, 0);
    uint64_t all_ones = 0xffffffffffffffff, four = 4, value = 77;
    const iovec whole = {&all_ones, sizeof all_ones}, part = {&four, 4}, good = {&four, sizeof four};
    observe("all ones", writev(counter, &whole, 1));
    observe("four bytes", writev(counter, &part, 1));
    observe("read", read(counter, &value, sizeof value));
    observe("value", value);
    observe("eight bytes", writev(counter, &good, 1));
    observe("read", read(counter, &value, sizeof value));
    observe("value", value);
}
