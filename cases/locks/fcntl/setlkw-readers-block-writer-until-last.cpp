// A process that waits in F_SETLKW for a write lock gets it when the last of several readers has gone, and not before.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLKW
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock reading = region(F_RDLCK, 0, 0), writing = region(F_WRLCK, 0, 0);
    Gate locked;
    Journal journal;
    auto body = [&] {
        must(fcntl(file, F_SETLK, &reading));
        locked.open();
        idle();
    };
    Child first(body), second(body);
    locked.wait();
    locked.wait();
    observe_blocking("F_SETLKW with two readers", [&] { return fcntl(file, F_SETLKW, &writing); });
    Child writer([&] {
        const int result = fcntl(file, F_SETLKW, &writing);
        journal.enter("the writer has it");
        observe("F_SETLKW that waited for both", Done{result});
    });
    let_it_block(writer.pid());
    must(kill(first.pid(), SIGKILL));
    observe("the first reader", first.wait());
    observe_blocking("F_SETLKW with one reader", [&] { return fcntl(file, F_SETLKW, &writing); });
    let_it_block(writer.pid());
    journal.enter("the last reader goes");
    must(kill(second.pid(), SIGKILL));
    observe("the writer", writer.wait());
    observe("the second reader", second.wait());
    const Text order = journal.text();
    observe("order", order.chars);
}
