// Two processes take and give two semaphores at a time, in opposite orders. The values never differ, and both processes get on.
//
// ref:      POSIX.1-2024 XSH semop() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork rounds

#include "support/meetings.hpp"
#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({1, 1});
    int* inside = shared<int>();
    const Meeting start;
    repeat_rounds([&](Round& round) {
        auto take_and_give = [&](int party) {
            sembuf take[] = {operation(party, -1), operation(1 - party, -1)};
            sembuf give[] = {operation(1 - party, 1), operation(party, 1)};
            int failed = 0;
            start.meet();
            for (int i = 0; i < 5; ++i) {
                unsigned short values[2] = {7, 8};
                round.pause(2 * i + party);
                failed += semctl(id, 0, GETALL, SemArg{.array = values}) == -1 || values[0] != values[1];
                failed += semop(id, take, 2) == -1;
                failed += __atomic_fetch_add(inside, 1, __ATOMIC_SEQ_CST) != 0;
                failed += semctl(id, party, GETVAL) != 0;
                __atomic_fetch_sub(inside, 1, __ATOMIC_SEQ_CST);
                failed += semop(id, give, 2) == -1;
            }
            return failed;
        };
        Child other([&] { return take_and_give(1); });
        const int failed = take_and_give(0);
        round.check("the other process has both or neither, and alone", other.wait().status == 0);
        round.check("this one, too", failed == 0);
        round.check("both are there in the end", semctl(id, 0, GETVAL) == 1 && semctl(id, 1, GETVAL) == 1);
    });
}
