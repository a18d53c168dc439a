// A reader whose partner opens the FIFO, writes and ends at once gets it opened, with what was written and the end.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_RDONLY; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"
#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    repeat_rounds([](Round& round) {
        Child partner([&] {
            round.pause(1);
            return write(open("f", O_WRONLY), "x", 1) == 1 ? 0 : 1;
        });
        round.pause(0);
        const int reader = open("f", O_RDONLY);
        round.check("open() gives a descriptor", reader != -1);
        char byte = 0;
        round.check("the byte is read", read(reader, &byte, 1) == 1 && byte == 'x');
        round.check("the end comes after it", read(reader, &byte, 1) == 0);
        close(reader);
        round.check("the partner could write", partner.wait().status == 0);
    });
}
