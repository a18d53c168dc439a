// An open() whose partner has opened the FIFO and ends at once gives a descriptor, also when its SIGCHLD is handled meanwhile with
// SA_RESTART.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_NONBLOCK; POSIX.1-2024 XSH sigaction() DESCRIPTION SA_RESTART
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"
#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("read");
    make_fifo("written");
    handle(SIGCHLD, count_signal, SA_RESTART);
    repeat_rounds([](Round& round) {
        Child writer([&] {
            round.pause(1);
            return write(open("read", O_WRONLY), "x", 1) == 1 ? 0 : 1;
        });
        round.pause(0);
        const int reading = open("read", O_RDONLY);
        round.check("the reader gets a descriptor", reading != -1);
        char byte = 0;
        round.check("what its partner wrote is read", read(reading, &byte, 1) == 1 && byte == 'x');
        round.check("its partner got one", writer.wait().status == 0);
        close(reading);

        Child reader([&] {
            round.pause(3);
            return open("written", O_RDONLY) == -1 ? 1 : 0;
        });
        round.pause(2);
        const int writing = open("written", O_WRONLY);
        round.check("the writer gets a descriptor", writing != -1);
        round.check("its partner got one, too", reader.wait().status == 0);
        close(writing);
    });
}
