// Parent and child write to a file through one open file description: each write() moves the offset on, so that nothing is
// overwritten.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH 2.9.7 Thread Interactions with File Operations
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/append.hpp"

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
        Child other([&] { return append(1); });
        const int own = append(0), status = other.wait().status;
        must(close(file));
        round.check("both write all", own == 4 && WIFEXITED(status) && WEXITSTATUS(status) == 4);
        round.check("all records are there, whole", records_in("log", 0) == 4 && records_in("log", 1) == 4);
        round.check("and nothing else", size_of("log") == 8 * record_size);
        must(unlink("log"));
    });
}
