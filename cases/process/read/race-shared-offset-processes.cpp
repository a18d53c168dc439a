// Parent and child read from a file through one open file description: each record goes to one of them, and all are read.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH 2.9.7 Thread Interactions with File Operations
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"

struct Seen {
    int times[8];
};

int main() {
    auto* seen = shared<Seen>();
    const int file = open_scratch_file(0);
    must(write(file, "abcdefgh", 8));
    repeat_rounds([&](Round& round) {
        *seen = {};
        must(lseek(file, 0, SEEK_SET));
        auto take_all = [&](unsigned party) {
            round.pause(party);
            char record = '-';
            ssize_t size;
            while ((size = read(file, &record, 1)) == 1)
                if (record >= 'a' && record <= 'h') __atomic_fetch_add(&seen->times[record - 'a'], 1, __ATOMIC_SEQ_CST);
            return size == 0 ? 5 : 6;
        };
        Child other([&] { return take_all(1); });
        const int own = take_all(0), status = other.wait().status;
        round.check("both come to the end", own == 5 && WIFEXITED(status) && WEXITSTATUS(status) == 5);
        bool once = true;
        for (int times : seen->times) once = once && times == 1;
        round.check("each record is read once", once);
    });
}
