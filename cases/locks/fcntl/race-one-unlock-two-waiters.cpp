// One unlock of a whole range, at about the time when two processes begin to wait for a half of it each, lets both in.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLKW
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/locks.hpp"
#include "support/meetings.hpp"

int main() {
    const int file = open_scratch_file(100);
    int* locked = shared<int>();
    const Meeting inside;
    repeat_rounds([&](Round& round) {
        struct flock whole = region(F_WRLCK, 0, 10), unlock = region(F_UNLCK, 0, 10);
        bool well = fcntl(file, F_SETLK, &whole) != -1;
        *locked = 1;
        auto wait_for = [&](unsigned party, off_t start) {
            round.pause(party);
            struct flock half = region(F_WRLCK, start, 5);
            const bool got = fcntl(file, F_SETLKW, &half) != -1, late = !__atomic_load_n(locked, __ATOMIC_SEQ_CST);
            inside.meet();  // both have their halves at the same time
            return got && late ? 0 : 1;
        };
        Child first([&] { return wait_for(1, 0); });
        Child second([&] { return wait_for(2, 5); });
        round.pause(0);
        __atomic_store_n(locked, 0, __ATOMIC_SEQ_CST);
        well = fcntl(file, F_SETLK, &unlock) != -1 && well;
        round.check("the holder locks and unlocks", well);
        round.check("the one gets its half, after that", first.wait().status == 0);
        round.check("so does the other one", second.wait().status == 0);
    });
}
