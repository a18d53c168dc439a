// While dup2() moves a descriptor to and fro between two files, a thread that writes through it reaches one of them each time.
//
// ref:      POSIX.1-2024 XSH 2.9.7 Thread Interactions with File Operations; POSIX.1-2024 XSH dup2() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/ancillary.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    const int one = must(open("one", O_RDWR | O_CREAT, 0600)), other = must(open("other", O_RDWR | O_CREAT, 0600));
    const int used = must(dup(one));
    repeat_rounds([&](Round& round) {
        int written = 0;
        Thread writer([&] {
            round.pause(1);
            for (int i = 0; i < 8; ++i) written += write(used, "x", 1) == 1;
        });
        round.pause(0);
        for (int i = 0; i < 4; ++i) {
            round.check("dup2() gives the descriptor", dup2(other, used) == used);
            round.check("it is another file then", same_file(used, other));
            round.check("it does so again", dup2(one, used) == used && same_file(used, one));
        }
        writer.join();
        round.check("every write succeeds", written == 8);
        const off_t sizes = lseek(one, 0, SEEK_END) + lseek(other, 0, SEEK_END);
        round.check("all bytes are in the two files", sizes == 8 * static_cast<off_t>(round.number()));
    });
}
