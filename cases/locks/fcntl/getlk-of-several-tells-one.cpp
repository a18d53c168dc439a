// Where locks of two processes are in the way, F_GETLK describes one of them: type, place and owner belong together.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_GETLK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    Gate locked, over;
    const auto hold = [&](struct flock lock) {
        must(fcntl(file, F_SETLK, &lock));
        locked.open();
        over.wait();
    };
    Child reader([&] { hold(region(F_RDLCK, 10, 5)); });
    locked.wait();
    Child writer([&] { hold(region(F_WRLCK, 30, 10)); });
    locked.wait();
    const auto in_the_way = [&](struct flock lock) {
        if (fcntl(file, F_GETLK, &lock) == -1) return "F_GETLK failed";
        if (lock.l_whence != SEEK_SET) return "another whence";
        if (lock.l_type == F_RDLCK && lock.l_start == 10 && lock.l_len == 5 && lock.l_pid == reader.pid()) return "the reader's";
        if (lock.l_type == F_WRLCK && lock.l_start == 30 && lock.l_len == 10 && lock.l_pid == writer.pid()) return "the writer's";
        return lock.l_type == F_UNLCK ? "none" : "neither";
    };
    observe("to write everywhere", in_the_way(region(F_WRLCK, 0, 0)), {"the reader's", "the writer's"});
    observe("to read everywhere", in_the_way(region(F_RDLCK, 0, 0)));
    observe("to write the first 30 bytes", in_the_way(region(F_WRLCK, 0, 30)));
    observe("to write between the two", in_the_way(region(F_WRLCK, 15, 15)));
    over.open();
    over.open();
    observe("the reader", reader.wait());
    observe("the writer", writer.wait());
}
