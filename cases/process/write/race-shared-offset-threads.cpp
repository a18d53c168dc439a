// Two threads write to a file through one descriptor: each write() moves the offset on, so that nothing is overwritten.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION; POSIX.1-2024 XSH 2.9.7 Thread Interactions with File Operations
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/append.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    repeat_rounds([](Round& round) {
        const int file = must(open("log", O_WRONLY | O_CREAT, 0600));
        auto append = [&](unsigned party) {
            round.pause(party);
            int written = 0;
            for (int i = 0; i < 4; ++i) written += write(file, record_of(party), record_size) == record_size;
            return written;
        };
        int others = 0;
        Thread other([&] { others = append(1); });
        const int own = append(0);
        other.join();
        must(close(file));
        round.check("both write all", own == 4 && others == 4);
        round.check("all records are there, whole", records_in("log", 0) == 4 && records_in("log", 1) == 4);
        round.check("and nothing else", size_of("log") == 8 * record_size);
        must(unlink("log"));
    });
}
