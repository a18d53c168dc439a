// Three processes that lock one mutex in shared memory again and again never have it at the same time, and each gets it.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_setpshared() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"

int main() {
    pthread_mutex_t* mutex = shared_mutex();
    volatile int* counter = shared<int>();
    repeat_rounds([&](Round& round) {
        constexpr int turns = 6;
        *counter = 0;
        auto add = [&](unsigned party) {
            int failed = 0;
            round.pause(party);
            for (int i = 0; i < turns; ++i) {
                failed += pthread_mutex_lock(mutex) != 0;
                const int before = *counter;
                if (i == 2) sched_yield();
                *counter = before + 1;
                failed += pthread_mutex_unlock(mutex) != 0;
            }
            return failed;
        };
        Child one([&] { return add(1); });
        Child two([&] { return add(2); });
        const int own = add(0);
        const bool well = one.wait().status == 0;
        round.check("each gets the mutex and gives it back", two.wait().status == 0 && well && own == 0);
        round.check("no increment is lost", *counter == 3 * turns);
        round.check("the mutex is free", pthread_mutex_trylock(mutex) == 0 && pthread_mutex_unlock(mutex) == 0);
    });
}
