// Two threads that read an eventfd made with EFD_SEMAPHORE take each unit once, while units are added.
//
// ref:      man7 eventfd(2) EFD_SEMAPHORE
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

#include <sys/eventfd.h>

int main() {
    repeat_rounds([](Round& round) {
        const int counter = eventfd(0, EFD_SEMAPHORE);
        round.check("eventfd() gives a descriptor", counter != -1);
        Atomic<int> taken{0};
        auto take_some = [&](unsigned party) {
            round.pause(party);
            for (int i = 0; i < 4; ++i) {
                uint64_t value = 0;
                taken += read(counter, &value, sizeof value) == sizeof value && value == 1;
            }
        };
        Thread first([&] { take_some(1); });
        Thread second([&] { take_some(2); });
        round.pause(0);
        for (const uint64_t amount : {1, 2, 2, 3}) must(write(counter, &amount, sizeof amount));
        first.join();
        second.join();
        round.check("each read takes one", taken == 8);
        pollfd entry = {counter, POLLIN, 0};
        round.check("nothing is left", poll(&entry, 1, 0) == 0);
        close(counter);
    });
}
