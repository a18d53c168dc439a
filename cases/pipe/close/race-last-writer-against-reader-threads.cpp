// A read() of a pipe ends with 0 when the write end is closed at the same time.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([](Round& round) {
        auto [reader, writer] = open_pipe();
        bool closed = false;
        Thread closer([&, writer = writer] {
            round.pause(1);
            closed = close(writer) == 0;
        });
        round.pause(0);
        char byte;
        round.check("read() gives 0", read(reader, &byte, 1) == 0);
        closer.join();
        round.check("close() succeeds", closed);
        round.check("the other end can be closed", close(reader) == 0);
    });
}
