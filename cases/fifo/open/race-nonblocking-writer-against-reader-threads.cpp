// Opening a FIFO for writing with O_NONBLOCK while a reader comes gives ENXIO or a writer that reaches the reader; a failed one
// is no writer.
//
// ref:      POSIX.1-2024 XSH open() ERRORS ENXIO; POSIX.1-2024 XSH open() DESCRIPTION O_NONBLOCK
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/streams.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    repeat_rounds([](Round& round) {
        int reader = -1;
        Thread other([&] {
            round.pause(1);
            reader = open("f", O_RDONLY | O_NONBLOCK);
        });
        round.pause(0);
        const int writer = open("f", O_WRONLY | O_NONBLOCK);
        const bool refused = writer == -1 && errno == ENXIO;
        other.join();
        round.check("the reader gets a descriptor at once", reader != -1);
        round.check("the writer gets a descriptor or ENXIO", writer != -1 || refused);
        char byte = 'x';
        const bool reached = !refused && write(writer, &byte, 1) == 1 && read(reader, &byte, 1) == 1;
        round.check("with a writer a byte goes through", refused || reached);
        if (writer != -1) close(writer);
        round.check("without one there is the end", read(reader, &byte, 1) == 0);
        close(reader);
    });
}
