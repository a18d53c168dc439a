// SPDX-License-Identifier: MIT
// For races: two threads that receive from one stream socket. (What reads of one pipe do that run at the same time is unspecified.)
#pragma once

#include "support/rounds.hpp"
#include "support/threads.hpp"

namespace ipcts {

// Two threads read by `take(buffer, size)`, up to 2 and 3 bytes at a time, until it gives 0, while `give(data, size)` writes the
// numbers 0 to 23; `finish()` then ends the stream. The calls are the case's own.
template <class Take, class Give, class Finish>
void two_readers(Round& round, Take take, Give give, Finish finish) {
    Atomic<int> taken[24] = {}, ends = 0;
    auto read_all = [&](unsigned party) {
        unsigned char bytes[3];
        ssize_t count;
        round.pause(party);
        while ((count = take(bytes, size_t{party} + 1)) > 0)
            for (ssize_t i = 0; i < count; ++i)
                if (bytes[i] < 24) ++taken[bytes[i]];
        ends += count == 0;
    };
    Thread first([&] { read_all(1); });
    Thread second([&] { read_all(2); });
    bool given = true;
    round.pause(0);
    for (unsigned char number = 0; number < 24; number += 4) {
        const unsigned char four[] = {number, static_cast<unsigned char>(number + 1), static_cast<unsigned char>(number + 2),
                                      static_cast<unsigned char>(number + 3)};
        given = give(four, sizeof four) == sizeof four && given;
    }
    finish();
    first.join();
    second.join();
    bool once = true;
    for (const auto& count : taken) once = once && count == 1;
    round.check("all bytes are written", given);
    round.check("each byte is read once", once);
    round.check("both readers find the end", ends == 2);
}

}  // namespace ipcts
