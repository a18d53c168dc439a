// One waiter times out about when the condition is signalled for one unit. Either it takes the unit, or the other waiter wakes.
//
// ref:      POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_timedwait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    Monitor units = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0};
    repeat_rounds([&](Round& round) {
        int hasty = -5, patient = -5;
        const timespec soon = Round::soon();
        Thread one([&] { hasty = take_unit(units, &soon); });  // pthread_cond_timedwait()
        Thread other([&] { patient = take_unit(units); });     // pthread_cond_wait()
        round.pause(0);
        bool given = put_unit(units);  // pthread_cond_signal()
        one.join();
        if (hasty == 1) given = put_unit(units) && given;
        other.join();
        round.check("a unit is put under the mutex and signalled", given);
        round.check("the one in haste takes it or times out", hasty == 0 || hasty == 1);
        round.check("the other one is woken for a unit", patient == 1);
        round.check("no unit is left", units.go == 0);
    });
}
