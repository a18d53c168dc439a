// SPDX-License-Identifier: MIT
// For scenes of rounds.hpp: one call made by two threads at once.
#pragma once

#include "support/rounds.hpp"
#include "support/threads.hpp"

namespace ipcts {

// What two threads got that called one function at the same time: the results, and errno where a result is -1.
struct TwoResults {
    int first, first_error, second, second_error;
    // Whether one call succeeded, and the other one failed with this error.
    bool one_wins(int error) const {
        return (first != -1 && second == -1 && second_error == error) || (second != -1 && first == -1 && first_error == error);
    }
};
template <class Act>
TwoResults by_two_threads(const Round& round, Act act) {
    TwoResults results = {};
    Thread other([&] {
        round.pause(1);
        results.second = act();
        results.second_error = errno;
    });
    round.pause(0);
    results.first = act();
    results.first_error = errno;
    other.join();
    return results;
}

}  // namespace ipcts
