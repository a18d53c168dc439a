// read() of an eventfd whose counter is 0 waits until something is written to it.
//
// ref:      man7 eventfd(2) read
// profile:  linux
// strength: documented
// needs:    threads

#include "support/threads.hpp"

#include <sys/eventfd.h>

int main() {
    const int counter = eventfd(0, 0);
    uint64_t value = 77;
    observe_blocking("read", [&] { return read(counter, &value, sizeof value); });

    const pid_t waiting = getpid();
    Journal journal;
    Thread writer([&] {
        let_it_block(waiting);
        journal.enter("writer writes");
        const uint64_t amount = 5;
        must(write(counter, &amount, sizeof amount));
    });
    observe("read with a writer to come", read(counter, &value, sizeof value));
    journal.enter("reader has it");
    observe("value", value);
    const Text order = journal.text();
    observe("order", order.chars);
}
