// A process changes two bytes of a file under a write lock while others read both under a read lock. No reader sees half a change.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLKW
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/locks.hpp"
#include "support/rounds.hpp"

int main() {
    const int file = open_scratch_file(2);
    repeat_rounds([&](Round& round) {
        auto read_both = [&](unsigned party) {
            int wrong = 0;
            round.pause(party);
            for (int i = 0; i < 4; ++i) {
                struct flock lock = region(F_RDLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
                char one = 0, other = 1;
                wrong += fcntl(file, F_SETLKW, &lock) == -1;
                wrong += pread(file, &one, 1, 0) != 1;
                if (i == 1) sched_yield();
                wrong += pread(file, &other, 1, 1) != 1 || one != other;
                wrong += fcntl(file, F_SETLK, &unlock) == -1;
            }
            return wrong;
        };
        Child first([&] { return read_both(1); });
        Child second([&] { return read_both(2); });
        bool locked = true;
        round.pause(0);
        for (int i = 0; i < 4; ++i) {
            const char number = static_cast<char>(round.number() + static_cast<unsigned>(i));
            struct flock lock = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
            locked = fcntl(file, F_SETLKW, &lock) != -1 && locked;
            must(pwrite(file, &number, 1, 0));
            if (i == 2) sched_yield();
            must(pwrite(file, &number, 1, 1));
            locked = fcntl(file, F_SETLK, &unlock) != -1 && locked;
        }
        round.check("the writer gets the lock and gives it back", locked);
        round.check("no reader sees half a change", first.wait().status == 0);
        round.check("nor does the other one", second.wait().status == 0);
    });
}
