// A thread that waits for data in a pipe is cancelled about when a byte is written. It reads the byte, or the byte is left for
// others.
//
// ref:      POSIX.1-2024 XSH 2.9.5 Thread Cancellation; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/cancelled_waits.hpp"

int main() {
    const Pipe ends = open_pipe();
    repeat_rounds([&](Round& round) {
        auto read_byte = [&] {
            char byte = 0;
            return read(ends.reader, &byte, 1) == 1 && byte == 'x';
        };
        auto is_there = [&] {
            pollfd entry = {ends.reader, POLLIN, 0};
            return poll(&entry, 1, 0) == 1;
        };
        cancelled_waits(round, read_byte, [&] { must(write(ends.writer, "x", 1)); }, [&] { return is_there() && read_byte(); });
        round.check("nothing else is in the pipe", !is_there());
    });
}
