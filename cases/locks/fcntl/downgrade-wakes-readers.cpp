// When the holder of a write lock changes it into a read lock, a process that waits for a read lock gets it.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK; XSH fcntl() DESCRIPTION F_SETLKW
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock writing = region(F_WRLCK, 0, 0), reading = region(F_RDLCK, 0, 0);
    must(fcntl(file, F_SETLK, &writing));
    Gate asked;
    Journal journal;
    Child reader([&] {
        observe_blocking("F_SETLKW of a read lock", [&] { return fcntl(file, F_SETLKW, &reading); });
        asked.open();
        const int result = fcntl(file, F_SETLKW, &reading);
        journal.enter("the reader has it");
        observe("F_SETLKW again", Done{result});
    });
    asked.wait();
    let_it_block(reader.pid());
    journal.enter("the writer changes");
    must(fcntl(file, F_SETLK, &reading));
    observe("the reader", reader.wait());
    const Text order = journal.text();
    observe("order", order.chars);
    Child third([&] {
        must(fcntl(file, F_GETLK, &writing));
        observe("the first process has", lock_type(writing));
        writing = region(F_WRLCK, 0, 0);
        observe("another one writes", Done{fcntl(file, F_SETLK, &writing)}, {EACCES, EAGAIN});
        observe("another one reads", Done{fcntl(file, F_SETLK, &reading)});
    });
    observe("the third process", third.wait());
}
