// Two processes that append to one file through descriptors of their own, with O_APPEND, never overwrite what the other one wrote:
// each record is there, whole.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION O_APPEND
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/append.hpp"

int main() {
    enter_scratch_directory();
    repeat_rounds([](Round& round) {
        auto append = [&](unsigned party) {
            const int file = must(open("log", O_WRONLY | O_APPEND | O_CREAT, 0600));
            round.pause(party);
            int written = 0;
            for (int i = 0; i < 4; ++i) written += write(file, record_of(party), record_size) == record_size;
            must(close(file));
            return written;
        };
        Child other([&] { return append(1); });
        const int own = append(0), status = other.wait().status;
        round.check("both write all", own == 4 && WIFEXITED(status) && WEXITSTATUS(status) == 4);
        round.check("all records are there, whole", records_in("log", 0) == 4 && records_in("log", 1) == 4);
        round.check("and nothing else", size_of("log") == 8 * record_size);
        must(unlink("log"));
    });
}
