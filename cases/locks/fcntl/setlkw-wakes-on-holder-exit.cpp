// F_SETLKW gets the lock when the process that holds it is killed, and when that process closes the file.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLKW
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

static void wait_for_the_lock(bool close_it, const char* what) {
    const int file = open_scratch_file(100);
    struct flock whole = region(F_WRLCK, 0, 0);
    Gate locked, may_close;
    Journal journal;
    Child holder([&] {
        must(fcntl(file, F_SETLK, &whole));
        locked.open();
        may_close.wait();
        must(close(file));
        idle();
    });
    locked.wait();
    Child waiter([&] {
        const int result = fcntl(file, F_SETLKW, &whole);
        journal.enter("waiter returns");
        observe(what, Done{result});
    });
    let_it_block(waiter.pid());
    journal.enter("holder lets go");
    if (close_it) may_close.open();
    else must(kill(holder.pid(), SIGKILL));
    observe("the waiter", waiter.wait());
    observe("order", static_cast<const char*>(journal.text().chars));
}

int main() {
    wait_for_the_lock(false, "F_SETLKW, the holder killed");
    wait_for_the_lock(true, "F_SETLKW, the file closed");
}
