// Two threads that fork at the same time get a child each, and wait for it without getting the other one.
//
// ref:      POSIX.1-2024 XSH fork() RETURN VALUE; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const pid_t parent = getpid();
    repeat_rounds([&](Round& round) {
        Atomic<int> right{0};
        auto make_child = [&](unsigned party) {
            round.pause(party);
            for (int i = 0; i < 2; ++i) {
                const pid_t child = must(fork());
                if (child == 0) _exit(getppid() == parent ? static_cast<int>(10 + party) : 1);
                int status = 0;
                right +=
                    waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == static_cast<int>(10 + party);
            }
        };
        Thread other([&] { make_child(1); });
        make_child(0);
        other.join();
        round.check("each gets its own children", right == 4);
        round.check("no child is left", waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD);
    });
}
