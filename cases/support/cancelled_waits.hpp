// SPDX-License-Identifier: MIT
// For races: threads that are cancelled about when what they wait for comes.
#pragma once

#include "support/cancellation.hpp"
#include "support/rounds.hpp"

namespace ipcts {

// Eight threads, one after the other, wait in `wait`, which tells whether its call has succeeded. `act` brings what they wait for,
// and just before or after it they are cancelled. `take_rest` tells whether that is still there, and takes it then. A call that is
// no cancellation point is right, too: it goes on until `act`. On some systems a cancelled thread runs destructors, on others it
// does not: nothing of `wait` may need one.
template <class Wait, class Act, class TakeRest>
void cancelled_waits(Round& round, Wait wait, Act act, TakeRest take_rest) {
    bool succeeds = true, once = true;
    round.pause(0);
    for (int i = 0; i < 8; ++i) {
        Atomic<int> came_back{0}, well{0};
        Thread waiter([&] {
            well = wait();
            ++came_back;
        });
        let_thread_block(waiter);
        if (i % 4 == 3) request_cancellation(waiter.id());
        act();
        if (i % 4 != 3) request_cancellation(waiter.id());  // it may have ended
        waiter.join();
        succeeds = succeeds && came_back == well;
        once = take_rest() == (well == 0) && once;
    }
    round.check("a wait that comes back succeeds", succeeds);
    round.check("what it waited for is taken, or left for others", once);
}

}  // namespace ipcts
