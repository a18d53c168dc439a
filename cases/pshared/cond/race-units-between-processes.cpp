// A process signals once for each unit that it puts into shared memory. Two others that sleep and wake beside it get all units, and
// nobody is left asleep.
//
// ref:      POSIX.1-2024 XSH pthread_condattr_setpshared() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"

int main() {
    auto* units = shared<Monitor>();
    make_monitor(units);
    repeat_rounds([&](Round& round) {
        constexpr int share = 3;
        auto consume = [&](unsigned party) {
            int taken = 0;
            round.pause(party);
            for (int i = 0; i < share; ++i) taken += take_unit(*units) == 1;  // pthread_cond_wait()
            return taken;
        };
        Child one([&] { return consume(1); });
        Child two([&] { return consume(2); });
        bool given = true;
        round.pause(0);
        for (int i = 0; i < 2 * share; ++i) given = put_unit(*units) && given;  // pthread_cond_signal()
        const int first = one.wait().status, second = two.wait().status;
        round.check("each unit is put under the mutex and signalled", given);
        round.check("the one has its share", WIFEXITED(first) && WEXITSTATUS(first) == share);
        round.check("so has the other one", WIFEXITED(second) && WEXITSTATUS(second) == share);
        round.check("no unit is left", units->go == 0);
    });
}
