// A producer signals once for each unit. Two consumers that sleep and wake beside it get all units, and nobody is left asleep.
//
// ref:      POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/meetings.hpp"
#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
    repeat_rounds([&](Round& round) {
        constexpr int share = 3;
        int units = 0, taken[2] = {};
        bool failed = false;
        auto consume = [&](int party) {
            round.pause(party);
            for (int i = 0; i < share; ++i) {
                must(Error{pthread_mutex_lock(&mutex)});
                int result = 0;
                while (units == 0 && (result == 0 || result == ETIMEDOUT)) {
                    const timespec end = patience();
                    result = pthread_cond_timedwait(&condition, &mutex, &end);
                }
                if (units > 0) --units, ++taken[party];
                failed = failed || result != 0;
                must(Error{pthread_mutex_unlock(&mutex)});
            }
        };
        Thread first([&] { consume(0); });
        Thread second([&] { consume(1); });
        for (int i = 0; i < 2 * share; ++i) {
            must(Error{pthread_mutex_lock(&mutex)});
            ++units;
            const int told = pthread_cond_signal(&condition);
            failed = failed || told != 0;
            must(Error{pthread_mutex_unlock(&mutex)});
            if (i % 2) round.pause(2);
        }
        first.join();
        second.join();
        round.check("no call fails, and nobody is left asleep", !failed);
        round.check("each consumer has its share", taken[0] == share && taken[1] == share);
        round.check("no unit is left", units == 0);
    });
}
