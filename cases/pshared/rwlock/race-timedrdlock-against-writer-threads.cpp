// A reader times out about when the writer unlocks that it waits for. It has the lock or has it not: a writer gets in afterwards.
//
// ref:      POSIX.1-2024 XSH pthread_rwlock_timedrdlock() DESCRIPTION; POSIX.1-2024 XSH pthread_rwlock_timedrdlock() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    repeat_rounds([&](Round& round) {
        must(Error{pthread_rwlock_wrlock(&lock)});
        const timespec soon = Round::soon();
        bool inside = true, right = true;
        Thread reader([&] {
            const int result = pthread_rwlock_timedrdlock(&lock, &soon);
            right = result == 0 ? !inside && pthread_rwlock_unlock(&lock) == 0 : result == ETIMEDOUT && has_come(soon);
        });
        round.pause(0);
        inside = false;
        const bool unlocked = pthread_rwlock_unlock(&lock) == 0;
        reader.join();
        round.check("the writer unlocks", unlocked);
        round.check("the reader gets in after that, or times out", right);
        round.check("a writer gets in", pthread_rwlock_trywrlock(&lock) == 0 && pthread_rwlock_unlock(&lock) == 0);
    });
}
