// Two threads that wait for any child get each of two children once, with its own status.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION; POSIX.1-2024 XSH wait() ERRORS ECHILD
// profile:  posix
// strength: shall
// needs:    fork threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([](Round& round) {
        Child one([&] {
            round.pause(2);
            return 1;
        });
        Child two([&] {
            round.pause(3);
            return 2;
        });
        Atomic<int> seen[2] = {};
        auto wait_once = [&](unsigned party) {
            int status = 0;
            round.pause(party);
            const pid_t result = waitpid(-1, &status, 0);
            if (result == one.pid() && WIFEXITED(status) && WEXITSTATUS(status) == 1) ++seen[0];
            if (result == two.pid() && WIFEXITED(status) && WEXITSTATUS(status) == 2) ++seen[1];
        };
        Thread other([&] { wait_once(1); });
        wait_once(0);
        other.join();
        round.check("each child is given once, with its status", seen[0] == 1 && seen[1] == 1);
        round.check("no child is left", waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD);
        one.reaped();
        two.reaped();
    });
}
