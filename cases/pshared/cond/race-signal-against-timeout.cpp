// A waiter times out about when the condition is signalled for one unit: it takes the unit, or the waiter in another process wakes.
//
// ref:      POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_timedwait() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork threads rounds

#include "support/meetings.hpp"
#include "support/pshared.hpp"
#include "support/threads.hpp"

// Takes one of the units in `go` until `end`: 1; or 0, or 2 where a call went wrong.
static int take(Monitor* units, const timespec& end) {
    if (pthread_mutex_lock(&units->mutex) != 0) return 2;
    int result = 0;
    while (units->go == 0 && result == 0) result = pthread_cond_timedwait(&units->condition, &units->mutex, &end);
    const int taken = units->go > 0 ? 1 : 0;
    units->go -= taken;
    if (pthread_mutex_unlock(&units->mutex) != 0) return 2;
    return result == 0 || result == ETIMEDOUT ? taken : 2;
}

// Takes a unit as soon as there is one, and tells whether it was woken for it.
static bool take_patiently(Monitor* units) {
    if (pthread_mutex_lock(&units->mutex) != 0) return false;
    int result = 0;
    while (units->go == 0 && (result == 0 || result == ETIMEDOUT)) {
        const timespec end = patience();
        result = pthread_cond_timedwait(&units->condition, &units->mutex, &end);
    }
    if (units->go > 0) --units->go;
    return pthread_mutex_unlock(&units->mutex) == 0 && result == 0;
}

static bool put(Monitor* units) {
    const bool locked = pthread_mutex_lock(&units->mutex) == 0;
    ++units->go;
    const bool signalled = pthread_cond_signal(&units->condition) == 0;
    return locked && signalled && pthread_mutex_unlock(&units->mutex) == 0;
}

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
                missed += !take_patiently(units);
                both.meet();
            }
            return missed;
        });
        bool given = true, told = true;
        for (int i = 0; i < turns; ++i) {
            int hasty = -5;
            both.meet();
            const timespec soon = Round::soon();
            Thread one([&] { hasty = take(units, soon); });
            round.pause(i);
            given = put(units) && given;
            one.join();
            told = told && (hasty == 0 || hasty == 1);
            if (hasty == 1) given = put(units) && given;
            both.meet();
        }
        round.check("the patient process is woken for a unit each time", patient.wait().status == 0);
        round.check("a unit is put under the mutex and signalled", given);
        round.check("the one in haste takes it or times out", told);
        round.check("no unit is left", units->go == 0);
    });
}
