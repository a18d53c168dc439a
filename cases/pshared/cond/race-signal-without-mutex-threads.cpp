// A producer puts each unit under the mutex, and signals after it has unlocked it. Two consumers get all units, and nobody is left
// asleep.
//
// ref:      POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    Monitor units = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0};
    repeat_rounds([&](Round& round) {
        constexpr int share = 3;
        int taken[2] = {};
        bool put = true, signalled = true;
        auto consume = [&](int party) {
            round.pause(static_cast<unsigned>(party));
            for (int i = 0; i < share; ++i) taken[party] += take_unit(units) == 1;  // pthread_cond_wait()
        };
        Thread first([&] { consume(0); });
        Thread second([&] { consume(1); });
        for (int i = 0; i < 2 * share; ++i) {
            put = pthread_mutex_lock(&units.mutex) == 0 && put;
            ++units.go;
            put = pthread_mutex_unlock(&units.mutex) == 0 && put;
            if (i % 2) round.pause(2);
            signalled = pthread_cond_signal(&units.condition) == 0 && signalled;
        }
        first.join();
        second.join();
        round.check("each unit is put under the mutex", put);
        round.check("each signal succeeds", signalled);
        round.check("each consumer has its share", taken[0] == share && taken[1] == share);
        round.check("no unit is left", units.go == 0);
    });
}
