// Three processes lock two neighbouring records each, and give them back one by one. Two of the four records belong to two ranges
// each, and no increment is lost.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLKW; POSIX.1-2024 XSH fcntl() DESCRIPTION F_UNLCK
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/locks.hpp"
#include "support/rounds.hpp"

int main() {
    const int file = open_scratch_file(0);
    auto increment = [&](int record) {
        char number = 0;
        const bool read_it = pread(file, &number, 1, record) == 1;
        if (record == 1) sched_yield();
        ++number;
        return read_it && pwrite(file, &number, 1, record) == 1;
    };
    repeat_rounds([&](Round& round) {
        constexpr int turns = 3;
        must(pwrite(file, "\0\0\0\0", 4, 0));
        auto work = [&](int first) {
            int failed = 0;
            round.pause(static_cast<unsigned>(first));
            for (int i = 0; i < turns; ++i) {
                struct flock both = region(F_WRLCK, first, 2), one = region(F_UNLCK, first, 1),
                             other = region(F_UNLCK, first + 1, 1);
                failed += fcntl(file, F_SETLKW, &both) == -1;
                failed += !increment(first) + !increment(first + 1);
                failed += fcntl(file, F_SETLK, i % 2 ? &one : &other) == -1;
                failed += fcntl(file, F_SETLK, i % 2 ? &other : &one) == -1;
            }
            return failed;
        };
        Child left([&] { return work(0); });
        Child right([&] { return work(2); });
        const int failed = work(1);
        const bool well = left.wait().status == 0;
        round.check("each gets its range and gives it back", right.wait().status == 0 && well && failed == 0);
        char numbers[4] = "";
        must(pread(file, numbers, 4, 0));
        round.check("no increment is lost", std::memcmp(numbers, "\3\6\6\3", 4) == 0);
    });
}
