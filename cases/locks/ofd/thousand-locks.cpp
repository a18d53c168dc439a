// A thousand locks of open file descriptions can be set and given back one after the other, by an unlock or by a close.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLK; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int other = must(open("file", O_RDWR | O_CREAT, 0600));
    const int lowest = must(dup(STDOUT_FILENO));
    must(close(lowest));
    int tried = 0, locked = 0, excluded = 0, beside = 0, given_back = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        const int file = open("file", O_RDWR);
        struct flock lock = region(F_WRLCK, tried, 1), unlock = region(F_UNLCK, tried, 1);
        locked += fcntl(file, F_OFD_SETLK, &lock) != -1;
        excluded += fcntl(other, F_OFD_SETLK, &lock) == -1 && (errno == EACCES || errno == EAGAIN);
        struct flock next = region(F_WRLCK, tried + 1, 1);
        beside += fcntl(other, F_OFD_SETLK, &next) != -1;
        if (tried % 2) fcntl(file, F_OFD_SETLK, &unlock);
        else close(file);
        given_back += fcntl(other, F_OFD_SETLK, &lock) != -1;
        if (tried % 2) close(file);
        struct flock both = region(F_UNLCK, tried, 2);
        fcntl(other, F_OFD_SETLK, &both);
    }
    note("%d locks", tried);
    observe("each was set", locked == tried);
    observe("each kept another one out", excluded == tried);
    observe("but not from the next byte", beside == tried);
    observe("each was given back", given_back == tried);
    observe("the lowest free descriptor is the same", dup(STDOUT_FILENO) == lowest);
    const int last = must(open("file", O_RDWR));
    struct flock all = region(F_WRLCK, 0, 0);
    observe("a lock of all of the file", Done{fcntl(last, F_OFD_SETLK, &all)});
}
