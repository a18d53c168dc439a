// SPDX-License-Identifier: MIT
// For scenes of rounds.hpp: a limit for those in which a party may stay asleep, and one call made by two threads at once.
#pragma once

#include "support/rounds.hpp"
#include "support/threads.hpp"

namespace ipcts {

// While one lives, the scene must end within half a minute. Otherwise the case ends with exit status 99: either a party stays
// asleep or the machine is slow, and no clock tells which. So the calls in such a scene wait without a time-out of their own.
class SceneLimit {
public:
    SceneLimit() {
        const Scaffolding helper;
        handle(SIGALRM, give_up);
        ::alarm(30U * static_cast<unsigned>(time_scale()));
    }
    SceneLimit(const SceneLimit&) = delete;
    SceneLimit& operator=(const SceneLimit&) = delete;
    ~SceneLimit() {
        const Scaffolding helper;
        ::alarm(0);
    }
private:
    static void give_up(int) {
        const Scaffolding helper;
        constexpr char text[] = "a scene does not end: a party stays asleep, or the machine is very slow\n";
        static_cast<void>(!::write(STDERR_FILENO, text, sizeof text - 1));
        ::_exit(99);
    }
};

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
