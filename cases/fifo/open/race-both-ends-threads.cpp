// Two threads that open the two ends of a FIFO at the same time both get theirs; once they are closed, neither end is left.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION; POSIX.1-2024 XSH open() ERRORS ENXIO
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/streams.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    repeat_rounds([](Round& round) {
        int writer = -1;
        Thread other([&] {
            round.pause(1);
            writer = open("f", O_WRONLY);
        });
        round.pause(0);
        const int reader = open("f", O_RDONLY);
        other.join();
        round.check("both are opened", reader != -1 && writer != -1);
        char byte = 'x';
        round.check("a byte goes through", write(writer, &byte, 1) == 1 && read(reader, &byte, 1) == 1);
        close(reader);
        close(writer);
        round.check("no reader is left", open("f", O_WRONLY | O_NONBLOCK) == -1 && errno == ENXIO);
        const int alone = open("f", O_RDONLY | O_NONBLOCK);
        round.check("no writer is left", read(alone, &byte, 1) == 0);
        close(alone);
    });
}
