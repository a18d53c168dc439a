// Of children that end at the same time, by exit or by a signal, wait() gives each once with the status of its own.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION; POSIX.1-2024 XSH wait() ERRORS ECHILD
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"

int main() {
    repeat_rounds([](Round& round) {
        auto end = [&](unsigned party) {
            round.pause(party);
            if (party == 3) raise(SIGKILL);
            return static_cast<int>(party);
        };
        Child one([&] { return end(1); });
        Child two([&] { return end(2); });
        Child three([&] { return end(3); });
        int right = 0;
        round.pause(0);
        for (int i = 0; i < 3; ++i) {
            int status = 0;
            const pid_t result = wait(&status);
            if (result == one.pid()) right += WIFEXITED(status) && WEXITSTATUS(status) == 1 ? 1 : 0;
            if (result == two.pid()) right += WIFEXITED(status) && WEXITSTATUS(status) == 2 ? 10 : 0;
            if (result == three.pid()) right += WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL ? 100 : 0;
        }
        round.check("each child has its own status, once", right == 111);
        round.check("no child is left", wait(nullptr) == -1 && errno == ECHILD);
        for (Child* child : {&one, &two, &three}) child->reaped();
    });
}
