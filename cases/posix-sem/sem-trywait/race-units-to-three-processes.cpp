// Three processes take units from a named semaphore without waiting, until there are none. Together they get as many as there were.
//
// ref:      POSIX.1-2024 XSH sem_trywait() DESCRIPTION; POSIX.1-2024 XSH sem_trywait() ERRORS EAGAIN
// profile:  posix
// strength: shall fail
// needs:    fork rounds

#include "support/named_sem.hpp"
#include "support/rounds.hpp"

int main() {
    sem_t* units = must(sem_open(unique_name(), O_CREAT | O_EXCL, 0600, 0u));
    repeat_rounds([&](Round& round) {
        constexpr int all = 5;
        bool posted = true;
        for (int i = 0; i < all; ++i) posted = sem_post(units) == 0 && posted;
        auto take = [&](unsigned party) {
            int taken = 0;
            round.pause(party);
            while (taken < 20 && sem_trywait(units) == 0) ++taken;
            return errno == EAGAIN ? taken : 100;
        };
        Child one([&] { return take(1); });
        Child two([&] { return take(2); });
        const int own = take(0), first = one.wait().status, second = two.wait().status;
        round.check("the units are posted", posted);
        round.check("the children exit", WIFEXITED(first) && WIFEXITED(second));
        round.check("each unit is taken once", own + WEXITSTATUS(first) + WEXITSTATUS(second) == all);
    });
}
