// Two processes post units to a named semaphore while two others wait for them. Each unit lets one wait through, and none is left.
//
// ref:      POSIX.1-2024 XSH sem_wait() DESCRIPTION; POSIX.1-2024 XSH sem_post() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/named_sem.hpp"
#include "support/rounds.hpp"

int main() {
    sem_t* units = must(sem_open(unique_name(), O_CREAT | O_EXCL, 0600, 0u));
    repeat_rounds([&](Round& round) {
        constexpr int share = 3;
        auto take = [&](unsigned party) {
            int taken = 0;
            round.pause(party);
            while (taken < share && sem_wait(units) == 0) ++taken;
            return taken;
        };
        auto post = [&](unsigned party) {
            int posted = 0;
            round.pause(party);
            while (posted < share && sem_post(units) == 0) ++posted;
            return posted;
        };
        Child one([&] { return take(1); });
        Child two([&] { return take(2); });
        Child poster([&] { return post(3); });
        const int posted = post(0), others = poster.wait().status, first = one.wait().status, second = two.wait().status;
        round.check("all posts succeed", posted == share && WIFEXITED(others) && WEXITSTATUS(others) == share);
        round.check("the one gets its share", WIFEXITED(first) && WEXITSTATUS(first) == share);
        round.check("so does the other one", WIFEXITED(second) && WEXITSTATUS(second) == share);
        round.check("no unit is left", sem_trywait(units) == -1 && errno == EAGAIN);
    });
}
