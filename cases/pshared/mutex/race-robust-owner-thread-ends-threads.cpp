// A thread ends with a robust mutex while another one locks it. That one has EOWNERDEAD or no mutex: it never takes it for sane.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_timedlock() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    threads rounds

#include "support/meetings.hpp"
#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    const Meeting locked;
    repeat_rounds([&](Round& round) {
        pthread_mutex_t* mutex = robust_mutex();
        Thread owner([&] {
            must(Error{pthread_mutex_lock(mutex)});
            locked.meet();
            round.pause(1);
        });
        locked.meet();
        const timespec end = Round::soon();
        int result = pthread_mutex_timedlock(mutex, &end);
        round.check("the waiter has EOWNERDEAD, or none", result == EOWNERDEAD || result == ETIMEDOUT || result == EDEADLK);
        owner.join();
        if (result != EOWNERDEAD) result = pthread_mutex_trylock(mutex);
        const bool owned = result == EOWNERDEAD;
        round.check("the next one has EOWNERDEAD, or none", owned || result == EBUSY);
        round.check("it is made consistent", !owned || pthread_mutex_consistent(mutex) == 0);
        round.check("it is unlocked", !owned || pthread_mutex_unlock(mutex) == 0);
        round.check("it is as good as new", !owned || (pthread_mutex_trylock(mutex) == 0 && pthread_mutex_unlock(mutex) == 0));
        if (!owned || round.failed()) return;
        must(Error{pthread_mutex_destroy(mutex)});
        must(munmap(mutex, sizeof *mutex));
    });
}
