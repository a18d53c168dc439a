// A byte written about when a pselect() times out is told by that call or by the next one, and is there once.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION; POSIX.1-2024 XSH pselect() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    repeat_rounds([&](Round& round) {
        Thread sender([&, writer = writer] {
            round.pause(1);
            must(write(writer, "x", 1));
        });
        auto look = [&, reader = reader](timespec longest) {
            fd_set readers;
            FD_ZERO(&readers);
            FD_SET(reader, &readers);
            const int count = pselect(reader + 1, &readers, nullptr, nullptr, &longest, nullptr);
            return count == (FD_ISSET(reader, &readers) ? 1 : 0) ? count : -1;
        };
        round.pause(0);
        const int first = look({0, 150'000});
        round.check("the wait tells of the byte or times out", first != -1);
        sender.join();
        round.check("later the byte is told", look({0, 0}) == 1);
        char byte;
        round.check("it can be read", read(reader, &byte, 1) == 1);
        round.check("then nothing is told", look({0, 0}) == 0);
    });
}
