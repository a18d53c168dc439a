// A thousand eventfds can be made, used and closed one after the other, and no descriptor is left over.
//
// ref:      man7 eventfd(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/eventfd.h>

int main() {
    const int lowest = must(dup(STDOUT_FILENO));
    must(close(lowest));
    int tried = 0, made = 0, right = 0, emptied = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        const int counter = eventfd(static_cast<unsigned>(tried), EFD_NONBLOCK);
        made += counter != -1;
        const uint64_t amount = 5;
        uint64_t value = 0;
        if (write(counter, &amount, sizeof amount) == sizeof amount)
            right += read(counter, &value, sizeof value) == sizeof value && value == static_cast<uint64_t>(tried) + 5;
        emptied += read(counter, &value, sizeof value) == -1 && errno == EAGAIN;
        close(counter);
    }
    note("%d counters", tried);
    observe("each was made", made == tried);
    observe("each counted", right == tried);
    observe("each was at zero then", emptied == tried);
    observe("the lowest free descriptor is the same", dup(STDOUT_FILENO) == lowest);
}
