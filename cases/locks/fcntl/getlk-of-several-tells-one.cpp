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
    const auto which = [&](const struct flock& told) {
        if (told.l_whence != SEEK_SET) return "another whence";
        if (told.l_type == F_RDLCK && told.l_start == 10 && told.l_len == 5 && told.l_pid == reader.pid()) return "the reader's";
        if (told.l_type == F_WRLCK && told.l_start == 30 && told.l_len == 10 && told.l_pid == writer.pid()) return "the writer's";
        return told.l_type == F_UNLCK ? "none" : "neither";
    };
    struct flock all = region(F_WRLCK, 0, 0), to_read = region(F_RDLCK, 0, 0), first = region(F_WRLCK, 0, 30),
                 between = region(F_WRLCK, 15, 15);
    must(fcntl(file, F_GETLK, &all));
    observe("to write everywhere", which(all), {"the reader's", "the writer's"});
    must(fcntl(file, F_GETLK, &to_read));
    observe("to read everywhere", which(to_read));
    must(fcntl(file, F_GETLK, &first));
    observe("to write the first 30 bytes", which(first));
    must(fcntl(file, F_GETLK, &between));
    observe("to write between the two", which(between));
    over.open();
    over.open();
    observe("the reader", reader.wait());
    observe("the writer", writer.wait());
}
