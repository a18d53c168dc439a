// A process without privileges cannot make a pipe larger than pipe-max-size says: EPERM, and the size stays.
//
// ref:      man7 fcntl(2) F_SETPIPE_SZ; man7 pipe(7) /proc files
// profile:  linux
// strength: documented
// needs:    fork

#include "support/users.hpp"

int main() {
    require_ordinary_user();
    FILE* file = fopen("/proc/sys/fs/pipe-max-size", "r");
    long most = 0;
    if (!file || fscanf(file, "%ld", &most) != 1) unsupported("no /proc/sys/fs/pipe-max-size");
    if (most > 1 << 29) unsupported("the limit is too high to try");
    Child child([&] {
        if (geteuid() == 0) become(first_user);
        const int writer = open_pipe().writer;
        const int before = must(fcntl(writer, F_GETPIPE_SZ));
        observe("one byte more than the limit", fcntl(writer, F_SETPIPE_SZ, static_cast<int>(most) + 1));
        observe("the size is as it was", fcntl(writer, F_GETPIPE_SZ) == before);
    });
    observe("child", child.wait());
}
