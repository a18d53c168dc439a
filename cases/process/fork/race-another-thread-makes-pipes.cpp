// Pipes that a thread makes and closes during a fork() are gone when the thread has closed them and the child has ended.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH _exit() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork threads rounds

#include "support/ancillary.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const int lowest = lowest_free_descriptor();
    repeat_rounds([&](Round& round) {
        int ended = 0;
        Thread maker([&] {
            round.pause(1);
            for (int i = 0; i < 8; ++i) {
                int ends[2];
                must(pipe(ends));
                close(ends[1]);
                char byte;
                ended += read(ends[0], &byte, 1) == 0;  // waits where the child has the write end
                close(ends[0]);
            }
        });
        round.pause(0);
        for (int i = 0; i < 2; ++i) {
            const pid_t child = must(fork());
            if (child == 0) _exit(7);
            int status = 0;
            round.check("the child exits", waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 7);
        }
        maker.join();
        round.check("each pipe comes to its end", ended == 8);
        round.check("no descriptor is left", lowest_free_descriptor() == lowest);
    });
}
