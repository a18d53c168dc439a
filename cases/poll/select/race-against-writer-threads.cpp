// A select() that waits for two pipes is told of the one that is written, and of no other one.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

#include <sys/select.h>

int main() {
    const Pipe pipes[2] = {open_pipe(), open_pipe()};
    repeat_rounds([&](Round& round) {
        const unsigned chosen = round.random(2);
        Thread sender([&] {
            round.pause(1);
            must(write(pipes[chosen].writer, "x", 1));
        });
        fd_set readers;
        FD_ZERO(&readers);
        for (const Pipe& pipe : pipes) FD_SET(pipe.reader, &readers);
        round.pause(0);
        const int most = pipes[0].reader > pipes[1].reader ? pipes[0].reader : pipes[1].reader;
        round.check("one is ready", select(most + 1, &readers, nullptr, nullptr, nullptr) == 1);
        round.check("it is the one that was written", FD_ISSET(pipes[chosen].reader, &readers));
        round.check("the other one is not set", !FD_ISSET(pipes[1 - chosen].reader, &readers));
        sender.join();
        char byte;
        must(read(pipes[chosen].reader, &byte, 1));
    });
}
