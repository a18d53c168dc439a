// A waiter times out about when the condition is signalled for one unit: it takes the unit, or the waiter in another process wakes.
//
// ref:      POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_timedwait() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork threads rounds

#include "support/meetings.hpp"
#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    Monitor* units = shared<Monitor>();
    make_monitor(units);
    const Meeting both;
    repeat_rounds([&](Round& round) {
        constexpr int turns = 4;
        Child patient([&] {
            int missed = 0;
            for (int i = 0; i < turns; ++i) {
                both.meet();
                missed += take_unit(*units) != 1;  // pthread_cond_wait()
                both.meet();
            }
            return missed;
        });
        bool given = true, told = true;
        for (int i = 0; i < turns; ++i) {
            int hasty = -5;
            both.meet();
            const timespec soon = Round::soon();
            Thread one([&] { hasty = take_unit(*units, &soon); });  // pthread_cond_timedwait()
            round.pause(i);
            given = put_unit(*units) && given;  // pthread_cond_signal()
            one.join();
            told = told && (hasty == 0 || hasty == 1);
            if (hasty == 1) given = put_unit(*units) && given;
            both.meet();
        }
        round.check("the patient process is woken for a unit each time", patient.wait().status == 0);
        round.check("a unit is put under the mutex and signalled", given);
        round.check("the one in haste takes it or times out", told);
        round.check("no unit is left", units->go == 0);
    });
}
