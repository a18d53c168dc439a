// Two threads that duplicate a descriptor at the same time get the lowest numbers that are free, each number once, and all of them
// work.
//
// ref:      POSIX.1-2024 XSH dup() DESCRIPTION; POSIX.1-2024 XSH 2.6 File Descriptor Allocation
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int in = reader, out = writer;
    repeat_rounds([=](Round& round) {
        int free_numbers[8], made[8], last = -1;
        for (int& number : free_numbers) last = number = must(fcntl(out, F_DUPFD, last + 1));
        for (const int number : free_numbers) close(number);
        auto make_four = [&](unsigned party) {
            round.pause(party);
            for (unsigned i = 0; i < 4; ++i) made[4 * party + i] = dup(out);
        };
        Thread other([&] { make_four(1); });
        make_four(0);
        other.join();
        bool each_once = true, work = true;
        for (const int number : free_numbers) {
            int found = 0;
            for (const int fd : made) found += fd == number;
            each_once = each_once && found == 1;
        }
        char byte = 0;
        for (const int fd : made) work = write(fd, "x", 1) == 1 && read(in, &byte, 1) == 1 && work;
        for (const int fd : made) close(fd);
        round.check("each of the lowest numbers is there once", each_once);
        round.check("all are the write end of the pipe", work);
    });
}
