// A post of another process at the moment of a time-out is either taken by the wait or left in the value.
//
// ref:      POSIX.1-2024 XSH sem_timedwait() RETURN VALUE; POSIX.1-2024 XSH sem_timedwait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/meetings.hpp"
#include "support/sync.hpp"

int main() {
    auto* semaphore = shared<sem_t>();
    must(sem_init(semaphore, 1, 0));
    const Meeting start;
    repeat_rounds([&](Round& round) {
        constexpr int posts = 3;
        Child poster([&] {
            for (int i = 0; i < posts; ++i) {
                start.meet();
                round.pause(i);
                must(sem_post(semaphore));
            }
        });
        int taken = 0, timed_out = 0, left = 0;
        for (int i = 0; i < posts; ++i) {
            start.meet();
            const timespec end = Round::soon();
            if (sem_timedwait(semaphore, &end) == 0) ++taken;
            else if (errno == ETIMEDOUT && has_come(end)) ++timed_out;
        }
        round.check("the poster ends well", poster.wait().status == 0);
        while (left <= posts && sem_trywait(semaphore) == 0) ++left;
        round.check("each wait takes a unit or times out, not early", taken + timed_out == posts);
        round.check("what was posted is taken or left", taken + left == posts);
    });
}
