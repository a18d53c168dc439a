// One waiter times out about when the condition is signalled for one unit. Either it takes the unit, or the other waiter wakes.
//
// ref:      POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_timedwait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/meetings.hpp"
#include "support/pshared.hpp"
#include "support/threads.hpp"

namespace {
struct Units {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
    int count = 0;
};
}  // namespace

// Takes a unit until `end`: 1; or 0, or -1 where a call went wrong.
static int take(Units& units, const timespec& end) {
    if (pthread_mutex_lock(&units.mutex) != 0) return -1;
    int result = 0;
    while (units.count == 0 && result == 0) result = pthread_cond_timedwait(&units.condition, &units.mutex, &end);
    const int taken = units.count > 0 ? 1 : 0;
    units.count -= taken;
    if (pthread_mutex_unlock(&units.mutex) != 0) return -1;
    return result == 0 || result == ETIMEDOUT ? taken : -1;
}

// Takes a unit as soon as there is one, and tells whether it was woken for it.
static bool take_patiently(Units& units) {
    if (pthread_mutex_lock(&units.mutex) != 0) return false;
    int result = 0;
    while (units.count == 0 && (result == 0 || result == ETIMEDOUT)) {
        const timespec end = patience();
        result = pthread_cond_timedwait(&units.condition, &units.mutex, &end);
    }
    if (units.count > 0) --units.count;
    return pthread_mutex_unlock(&units.mutex) == 0 && result == 0;
}

static bool put(Units& units) {
    const bool locked = pthread_mutex_lock(&units.mutex) == 0;
    ++units.count;
    const bool signalled = pthread_cond_signal(&units.condition) == 0;
    return locked && signalled && pthread_mutex_unlock(&units.mutex) == 0;
}

int main() {
    Units units;
    repeat_rounds([&](Round& round) {
        int hasty = -5;
        bool woken = false;
        const timespec soon = Round::soon();
        Thread one([&] { hasty = take(units, soon); });
        Thread other([&] { woken = take_patiently(units); });
        round.pause(0);
        bool given = put(units);
        one.join();
        if (hasty == 1) given = put(units) && given;
        other.join();
        round.check("a unit is put under the mutex and signalled", given);
        round.check("the one in haste takes it or times out", hasty == 0 || hasty == 1);
        round.check("the other one is woken for a unit", woken);
        round.check("no unit is left", units.count == 0);
    });
}
