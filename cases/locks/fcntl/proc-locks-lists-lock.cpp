// /proc/locks has a line for each lock: of which kind it is, for reading or writing, of which process, and which bytes it has.
//
// ref:      man7 proc(5) /proc/locks
// profile:  linux
// strength: documented

#include "support/locks.hpp"
#include "support/proc.hpp"

#include <sys/file.h>

// Whether a line of /proc/locks tells of such a lock of the file. A line can be missed while others unlock: then it is read again.
static bool is_listed(int file, const char* kind, long owner, const char* range) {
    struct stat status;
    must(fstat(file, &status));
    FILE* locks = must(std::fopen("/proc/locks", "r"));
    bool found = false;
    char line[256];
    while (std::fgets(line, sizeof line, locks)) {
        char type[16], mode[16], access[16], from[32], to[32];
        long pid;
        unsigned long inode;
        if (std::sscanf(line, "%*d: %15s %15s %15s %ld %*x:%*x:%lu %31s %31s", type, mode, access, &pid, &inode, from, to) != 7)
            continue;
        if (inode == status.st_ino && pid == owner && std::strcmp(format("%s %s %s", type, mode, access).chars, kind) == 0 &&
            std::strcmp(format("%s %s", from, to).chars, range) == 0)
            found = true;
    }
    std::fclose(locks);
    return found;
}

int main() {
    const int file = open_scratch_file(100);
    const long self = pid_in_proc();
    struct flock writing = region(F_WRLCK, 5, 5), reading = region(F_RDLCK, 20, 0), unlock = region(F_UNLCK, 0, 0);
    observe("F_SETLK, a write lock", Done{fcntl(file, F_SETLK, &writing)});
    observe("listed", eventually([&] { return is_listed(file, "POSIX ADVISORY WRITE", self, "5 9"); }));
    observe("F_OFD_SETLK, a read lock", Done{fcntl(file, F_OFD_SETLK, &reading)});
    observe("listed", eventually([&] { return is_listed(file, "OFDLCK ADVISORY READ", -1, "20 EOF"); }));
    observe("LOCK_EX", flock(file, LOCK_EX));
    observe("listed", eventually([&] { return is_listed(file, "FLOCK ADVISORY WRITE", self, "0 EOF"); }));
    observe("F_SETLK to unlock", Done{fcntl(file, F_SETLK, &unlock)});
    observe("the write lock is listed", is_listed(file, "POSIX ADVISORY WRITE", self, "5 9"));
    observe("the read lock is listed", eventually([&] { return is_listed(file, "OFDLCK ADVISORY READ", -1, "20 EOF"); }));
}
