// Opening a FIFO for writing with O_NONBLOCK while the only reader closes gives ENXIO, or a writer whose next write finds no
// reader.
//
// ref:      POSIX.1-2024 XSH open() ERRORS ENXIO; POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/streams.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    handle(SIGPIPE, SIG_IGN);
    make_fifo("f");
    repeat_rounds([](Round& round) {
        const int reader = must(open("f", O_RDONLY | O_NONBLOCK));
        Thread closer([&] {
            round.pause(1);
            close(reader);
        });
        round.pause(0);
        const int writer = open("f", O_WRONLY | O_NONBLOCK);
        round.check("open() gives a descriptor or ENXIO", writer != -1 || errno == ENXIO);
        closer.join();
        round.check("a writer finds no reader", writer == -1 || (write(writer, "x", 1) == -1 && errno == EPIPE));
        if (writer != -1) close(writer);
        round.check("afterwards there is ENXIO", open("f", O_WRONLY | O_NONBLOCK) == -1 && errno == ENXIO);
    });
}
