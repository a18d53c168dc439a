// Signals that come all the time while one of several threads executes another program do not hurt the new program.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec threads rounds

#include "support/processes.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main(int count, char** arguments) {
    if (count > 1) return 7;
    const char* program = own_program(arguments);
    repeat_rounds([&](Round& round) {
        Child child([&] {
            handle(SIGURG, count_in_threads);
            Thread waiting([] { idle(); });
            Thread executing([&] {
                round.pause(1);
                execl(program, program, "new", nullptr);
                _exit(2);
            });
            idle();
        });
        bool sent = true;
        round.pause(0);
        while (sent && !has_ended(child.pid())) {
            sent = kill(child.pid(), SIGURG) == 0;
            nap();
        }
        round.check("each kill() succeeds", sent);
        const int status = child.wait().status;
        round.check("the new program exits with 7", WIFEXITED(status) && WEXITSTATUS(status) == 7);
    });
}
