// Two threads read from a file through one descriptor: each record goes to one of them, and all are read.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; POSIX.1-2024 XSH 2.9.7 Thread Interactions with File Operations
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const int file = open_scratch_file(0);
    must(write(file, "abcdefgh", 8));
    repeat_rounds([&](Round& round) {
        Atomic<int> seen[8] = {};
        must(lseek(file, 0, SEEK_SET));
        auto take_all = [&](unsigned party) {
            round.pause(party);
            char record = '-';
            ssize_t size;
            while ((size = read(file, &record, 1)) == 1)
                if (record >= 'a' && record <= 'h') ++seen[record - 'a'];
            return size == 0;
        };
        bool others = false;
        Thread other([&] { others = take_all(1); });
        const bool own = take_all(0);
        other.join();
        round.check("both come to the end", own && others);
        bool once = true;
        for (const auto& times : seen) once = once && times == 1;
        round.check("each record is read once", once);
    });
}
