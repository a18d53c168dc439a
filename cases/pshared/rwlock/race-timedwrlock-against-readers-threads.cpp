// A writer times out about when the reader unlocks that it waits for. Afterwards readers and writers get in as if it had never
// waited.
//
// ref:      POSIX.1-2024 XSH pthread_rwlock_timedwrlock() DESCRIPTION; POSIX.1-2024 XSH pthread_rwlock_rdlock() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    repeat_rounds([&](Round& round) {
        must(Error{pthread_rwlock_rdlock(&lock)});
        const timespec soon = Round::soon();
        bool inside = true, written = true, read = false;
        Thread writer([&] {
            const int result = pthread_rwlock_timedwrlock(&lock, &soon);
            written = result == 0 ? !inside && pthread_rwlock_unlock(&lock) == 0 : result == ETIMEDOUT && has_come(soon);
        });
        Thread reader([&] {
            round.pause(1);
            read = pthread_rwlock_rdlock(&lock) == 0 && pthread_rwlock_unlock(&lock) == 0;
        });
        round.pause(0);
        inside = false;
        const bool unlocked = pthread_rwlock_unlock(&lock) == 0;
        writer.join();
        reader.join();
        round.check("the first reader unlocks", unlocked);
        round.check("the writer has the lock for itself, or times out", written);
        round.check("the other reader gets the lock", read);
        round.check("it is free in the end", pthread_rwlock_trywrlock(&lock) == 0 && pthread_rwlock_unlock(&lock) == 0);
    });
}
