// A signal sent to a process while it executes another program runs the handler of the old program, or ends the new one. It is
// never lost, and never does both.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; POSIX.1-2024 XSH kill() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec rounds

#include "support/processes.hpp"
#include "support/rounds.hpp"

static Pipe caught = {-1, -1};  // a byte for each run of the handler
static void tell(int) { must(write(caught.writer, "", 1)); }

int main(int count, char** arguments) {
    if (count > 2) {
        char byte;
        pollfd seen = {std::atoi(arguments[2]), POLLIN, 0};
        if (read(std::atoi(arguments[1]), &byte, 1) != 1) return 3;  // the signal has been sent
        if (poll(&seen, 1, 0) != 1) idle();                          // the signal must end this program
        return 7;
    }
    caught = open_pipe();
    handle(SIGUSR1, tell);
    const char* program = own_program(arguments);
    const Pipe sent = open_pipe();
    const Text first = format("%d", sent.reader), second = format("%d", caught.reader);
    repeat_rounds([&](Round& round) {
        Child child([&] {
            round.pause(1);
            execl(program, program, first.chars, second.chars, static_cast<char*>(nullptr));
            return 2;
        });
        round.pause(0);
        breathe(static_cast<int>(round.random(3)));  // until a program is executed takes a while
        round.check("kill() succeeds", kill(child.pid(), SIGUSR1) == 0);
        must(write(sent.writer, "", 1));
        const int status = child.wait().status;
        const bool went_on = WIFEXITED(status) && WEXITSTATUS(status) == 7;
        round.check("the program goes on or is killed", went_on || (WIFSIGNALED(status) && WTERMSIG(status) == SIGUSR1));
        pollfd handled_before = {caught.reader, POLLIN, 0}, unread = {sent.reader, POLLIN, 0};
        const bool ran = poll(&handled_before, 1, 0) == 1;
        round.check("it goes on if the old handler ran", ran == went_on);
        char byte;
        if (ran) must(read(caught.reader, &byte, 1));
        if (poll(&unread, 1, 0) == 1) must(read(sent.reader, &byte, 1));
    });
}
