// SPDX-License-Identifier: MIT
// For scenes of rounds.hpp: one call made by two threads at once, and one counter that three threads add to.
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

// Three threads add to one counter under this mutex: one locks it by `first_lock`, one by pthread_mutex_lock(), and one tries until
// it gets it.
template <class Lock>
void count_under_mutex(Round& round, pthread_mutex_t& mutex, Lock first_lock) {
    constexpr int turns = 5;
    volatile int counter = 0;
    int failed[3] = {}, taken = 0, refused = 0;
    auto add_under = [&](int party, auto lock) {
        round.pause(party);
        for (int i = 0; i < turns; ++i) {
            if (lock() != 0) {
                ++failed[party];
                continue;
            }
            const int before = counter;
            if (i == 2) sched_yield();
            counter = before + 1;
            failed[party] += pthread_mutex_unlock(&mutex) != 0;
        }
    };
    Thread first([&] { add_under(0, first_lock); });
    Thread second([&] { add_under(1, [&] { return pthread_mutex_lock(&mutex); }); });
    round.pause(2);
    while (taken < turns) {
        const int result = pthread_mutex_trylock(&mutex);
        if (result == EBUSY) {
            if (++refused % 50 == 0) nap();
            continue;
        }
        ++taken;
        failed[2] += result != 0;
        counter = counter + 1;
        failed[2] += pthread_mutex_unlock(&mutex) != 0;
    }
    first.join();
    second.join();
    round.check("each gets the mutex and gives it back", failed[0] + failed[1] + failed[2] == 0);
    round.check("no increment is lost", counter == 3 * turns);
}

}  // namespace ipcts
