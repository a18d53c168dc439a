// Of three processes that try to lock one file with F_SETLK at once, one gets the lock, and the others are refused.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK; XSH fcntl() ERRORS EAGAIN; XSH fcntl() ERRORS EACCES
// profile:  posix
// strength: shall fail
// needs:    fork rounds

#include "support/locks.hpp"
#include "support/rounds.hpp"

int main() {
    const int file = open_scratch_file(100);
    auto* tried = shared<unsigned>();
    repeat_rounds([&](Round& round) {
        auto try_it = [&](unsigned party) {  // 10: got it, 1: refused
            round.pause(party);
            struct flock lock = region(F_WRLCK, 0, 0);
            const int result = fcntl(file, F_SETLK, &lock);
            const bool refused = result == -1 && (errno == EAGAIN || errno == EACCES);
            __atomic_add_fetch(tried, 1, __ATOMIC_SEQ_CST);
            while (__atomic_load_n(tried, __ATOMIC_SEQ_CST) < 3 * round.number()) nap();  // nobody leaves before all have tried
            return result != -1 ? 10 : refused ? 1 : 0;
        };
        Child one([&] { return try_it(1); });
        Child two([&] { return try_it(2); });
        const int own = try_it(0), first = one.wait().status, second = two.wait().status;
        round.check("the children exit", WIFEXITED(first) && WIFEXITED(second));
        round.check("one gets the lock, two are refused", own + WEXITSTATUS(first) + WEXITSTATUS(second) == 12);
        struct flock all = region(F_UNLCK, 0, 0);
        round.check("it can be given back", fcntl(file, F_SETLK, &all) != -1);
    });
}
