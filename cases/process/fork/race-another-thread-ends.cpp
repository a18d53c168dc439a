// A fork() while another thread ends gives a child that runs and exits as usual.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH fork() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([](Round& round) {
        Thread thread([&] { round.pause(1); });
        round.pause(0);
        for (int i = 0; i < 2; ++i) {
            const pid_t child = must(fork());
            if (child == 0) _exit(7);
            int status = 0;
            round.check("fork() gives a child", waitpid(child, &status, 0) == child);
            round.check("it exits with 7", WIFEXITED(status) && WEXITSTATUS(status) == 7);
        }
    });
}
