// When a byte arrives in a pipe on which two threads poll(), both are told.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    repeat_rounds([&](Round& round) {
        Atomic<int> told{0};
        auto wait_for_it = [&, reader = reader](unsigned party) {
            pollfd entry = {reader, POLLIN, 0};
            round.pause(party);
            told += poll(&entry, 1, -1) == 1 && (entry.revents & POLLIN) == POLLIN;
        };
        Thread first([&] { wait_for_it(1); });
        Thread second([&] { wait_for_it(2); });
        round.pause(0);
        must(write(writer, "x", 1));
        first.join();
        second.join();
        round.check("both are told", told == 2);
        char byte;
        round.check("the byte is there once", read(reader, &byte, 1) == 1);
        pollfd entry = {reader, POLLIN, 0};
        round.check("nothing is left", poll(&entry, 1, 0) == 0);
    });
}
