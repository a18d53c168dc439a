// Of three processes that would wait for each other in a circle Linux refuses one with EDEADLK. When that one lets go, the others
// get their locks.
//
// ref:      man7 fcntl(2) Advisory record locking; man7 fcntl(2) ERRORS EDEADLK
// profile:  linux
// strength: documented
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    Gate locked, may_wait;
    Journal journal;
    auto body = [&](int byte) {
        struct flock own = region(F_WRLCK, byte, 1), next = region(F_WRLCK, (byte + 1) % 3, 1);
        must(fcntl(file, F_SETLK, &own));
        locked.open();
        may_wait.wait();
        const int result = fcntl(file, F_SETLKW, &next);
        journal.enter(describe(Done{result}, errno).chars);
    };
    Child first([&] { body(0); }), second([&] { body(1); }), third([&] { body(2); });
    for (int i = 0; i < 3; ++i) locked.wait();
    for (int i = 0; i < 3; ++i) may_wait.open();
    observe("the first process", first.wait());
    observe("the second process", second.wait());
    observe("the third process", third.wait());
    const Text order = journal.text();
    observe("F_SETLKW of the three", order.chars);
}
