// With SIGCHLD blocked except in pselect(), a loop that reaps all ended children after each return misses none of three that end at
// any moment.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION; POSIX.1-2024 XSH pselect() ERRORS EINTR
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"

int main() {
    block({SIGCHLD});
    handle(SIGCHLD);
    const sigset_t none = set_of({});
    repeat_rounds([&](Round& round) {
        auto end = [&](unsigned party) {
            round.pause(party);
            return static_cast<int>(party);
        };
        Child one([&] { return end(1); });
        Child two([&] { return end(2); });
        Child three([&] { return end(3); });
        const int before = handled;
        int sum = 0, status = 0;
        bool interrupted = true;
        round.pause(0);
        for (int reaped = 0; reaped < 3;) {
            interrupted = pselect(0, nullptr, nullptr, nullptr, nullptr, &none) == -1 && errno == EINTR && interrupted;
            for (; waitpid(-1, &status, WNOHANG) > 0; ++reaped) sum += WIFEXITED(status) ? WEXITSTATUS(status) : 100;
        }
        for (Child* child : {&one, &two, &three}) child->reaped();
        round.check("each wait ends with EINTR", interrupted);
        round.check("the handler has run", handled > before);
        round.check("each child is reaped once", sum == 1 + 2 + 3 && waitpid(-1, nullptr, WNOHANG) == -1);
    });
}
