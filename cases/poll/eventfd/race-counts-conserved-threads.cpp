// What two threads add to an eventfd while a third one reads it is all read, and nothing twice.
//
// ref:      man7 eventfd(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

#include <sys/eventfd.h>

int main() {
    repeat_rounds([](Round& round) {
        const int counter = eventfd(0, 0);
        round.check("eventfd() gives a descriptor", counter != -1);
        Atomic<int> whole{0};
        auto add_some = [&](unsigned party) {
            const uint64_t three = 3;
            round.pause(party);
            for (int i = 0; i < 4; ++i) whole += write(counter, &three, sizeof three) == sizeof three;
        };
        Thread first([&] { add_some(1); });
        Thread second([&] { add_some(2); });
        uint64_t sum = 0;
        bool sound = true;
        round.pause(0);
        while (sound && sum < 24) {
            uint64_t value = 0;
            sound = read(counter, &value, sizeof value) == sizeof value && value > 0 && value % 3 == 0;
            sum += value;
        }
        first.join();
        second.join();
        round.check("each write is accepted", whole == 8);
        round.check("each read gives some of the amounts", sound);
        round.check("their sum is read", sum == 24);
        pollfd entry = {counter, POLLIN, 0};
        round.check("nothing is left", poll(&entry, 1, 0) == 0);
        close(counter);
    });
}
