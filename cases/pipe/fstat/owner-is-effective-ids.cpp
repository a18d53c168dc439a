// A pipe belongs to the effective user and the effective group of its maker, not to the real ones.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/users.hpp"

int main() {
    require_ordinary_user();
    Child child([] {
        if (geteuid() == 0) {
            must(setegid(static_cast<gid_t>(first_user)));
            must(seteuid(first_user));
        }
        int ends[2];
        must(pipe(ends));
        for (int end : ends) {
            struct stat status = {};
            observe("fstat", fstat(end, &status));
            observe("FIFO", S_ISFIFO(status.st_mode) != 0);
            observe("the effective user", status.st_uid == geteuid());
            observe("the effective group", status.st_gid == getegid());
        }
    });
    observe("child", child.wait());
}
