// semtimedop() refuses a time with negative seconds or with nanoseconds that are negative or a whole second.
//
// ref:     man7 semtimedop(2) ERRORS EINVAL
// profile: linux

#include "support/sysv.hpp"

int main() {
    const int id = new_set({9});
    sembuf take = operation(0, -1);
    for (const timespec& limit : {timespec{0, -1}, timespec{0, 1'000'000'000}, timespec{-1, 0}, timespec{0, 999'999'999}})
        observe("take with a limit", semtimedop(id, &take, 1, &limit));
    observe("value", semctl(id, 0, GETVAL));
}
