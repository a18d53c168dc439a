// select() on a pipe whose last writer closes about then returns and says that it can be read; the read finds the end.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/readiness.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([](Round& round) {
        const Pipe ends = open_pipe();
        Thread closer([&] {
            round.pause(1);
            close(ends.writer);
        });
        round.pause(0);
        fd_set set = only(ends.reader);
        const int ready = select(ends.reader + 1, &set, nullptr, nullptr, nullptr);
        round.check("the pipe can be read", ready == 1 && FD_ISSET(ends.reader, &set));
        char byte;
        round.check("the end is there", read(ends.reader, &byte, 1) == 0);
        closer.join();
        close(ends.reader);
    });
}
