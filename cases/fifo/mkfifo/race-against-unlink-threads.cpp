// While one thread removes a FIFO, another one makes one of this name: there is a new FIFO then, or the call got EEXIST and there
// is none.
//
// ref:      POSIX.1-2024 XSH mkfifo() ERRORS EEXIST; POSIX.1-2024 XSH unlink() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/streams.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    repeat_rounds([](Round& round) {
        make_fifo("f");
        const int old_reader = must(open("f", O_RDONLY | O_NONBLOCK));
        int made = 0, error = 0;
        Thread maker([&] {
            round.pause(1);
            made = mkfifo("f", 0600);
            error = errno;
        });
        round.pause(0);
        round.check("the old one is removed", unlink("f") == 0);
        maker.join();
        round.check("a new one is made, or the old one existed", made == 0 || error == EEXIST);
        const int writer = open("f", O_WRONLY | O_NONBLOCK);  // the old one has a reader, a new one has none
        round.check("the name is the new one, or no name", writer == -1 && errno == (made == 0 ? ENXIO : ENOENT));
        round.check("it is there if it was made", (unlink("f") == 0) == (made == 0));
        if (writer != -1) close(writer);
        close(old_reader);
    });
}
