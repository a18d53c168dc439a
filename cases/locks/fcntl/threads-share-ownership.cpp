// Record locks belong to the process: its threads never shut each other out, and each may release what another has set.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/locks.hpp"
#include "support/threads.hpp"

static void show_to_another_process(int file, std::initializer_list<int> bytes) {
    Child other([&] {
        for (int byte : bytes) {
            struct flock asked = region(F_RDLCK, byte, 1);
            must(fcntl(file, F_GETLK, &asked));
            observe(format("another process finds at byte %d", byte).chars, lock_type(asked));
            if (asked.l_type != F_UNLCK) observe("of the process with the threads", asked.l_pid == getppid());
        }
    });
    observe("the other process", other.wait());
}

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    struct flock low = region(F_WRLCK, 0, 10), high = region(F_WRLCK, 5, 10), unlock = region(F_UNLCK, 0, 10);
    observe("one thread locks bytes 0 to 9", Done{fcntl(first, F_SETLK, &low)});
    {
        Thread thread([&] { observe("another locks bytes 5 to 14", Done{fcntl(second, F_SETLK, &high)}); });
    }
    show_to_another_process(first, {0, 14, 15});
    {
        Thread thread([&] { observe("another unlocks bytes 0 to 9", Done{fcntl(second, F_SETLK, &unlock)}); });
    }
    show_to_another_process(first, {9, 10});
}
