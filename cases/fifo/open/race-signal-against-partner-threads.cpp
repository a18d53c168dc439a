// An open() of a FIFO that a signal hits while the partner comes gives a descriptor or EINTR, and an interrupted one leaves no
// reader behind.
//
// ref:      POSIX.1-2024 XSH open() ERRORS EINTR; POSIX.1-2024 XSH open() ERRORS ENXIO
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/streams.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    handle(SIGUSR1);
    repeat_rounds([](Round& round) {
        const pthread_t main_thread = pthread_self();
        const int before = handled;
        Thread partner([&] {
            block({SIGUSR1});
            round.pause(1);
            const int writer = open("f", O_WRONLY);
            round.check("the partner gets a descriptor", writer != -1);
            close(writer);
        });
        Thread sender([&] {
            round.pause(2);
            must(Error{pthread_kill(main_thread, SIGUSR1)});
        });
        round.pause(0);
        int reader = open("f", O_RDONLY);
        const bool interrupted = reader == -1 && errno == EINTR;
        if (interrupted) reader = open("f", O_RDONLY | O_NONBLOCK);  // the partner may wait for it, or have gone
        partner.join();
        sender.join();
        while (handled == before) nap();  // the signal may still be on its way, and would hit the next call
        round.check("open() gives a descriptor or EINTR", interrupted || reader != -1);
        close(reader);
        round.check("no reader is left", open("f", O_WRONLY | O_NONBLOCK) == -1 && errno == ENXIO);
    });
}
