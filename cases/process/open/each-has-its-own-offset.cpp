// Each open() of a file makes an open file description of its own: offset and flags are not shared, neither within a process nor
// with its child.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    enter_scratch_directory();
    const int one = open("f", O_RDWR | O_CREAT, 0600), other = open("f", O_RDWR);
    observe("two descriptors", one != -1 && other != -1 && one != other);
    observe("write to one", write(one, "abcdef", 6));
    char bytes[8] = "";
    observe("read from the other", Bytes{bytes, read(other, bytes, 3)});
    observe("set O_APPEND for one", Done{fcntl(one, F_SETFL, must(fcntl(one, F_GETFL)) | O_APPEND)});
    observe("O_APPEND of the other", (must(fcntl(other, F_GETFL)) & O_APPEND) != 0);

    const pid_t child = fork();
    if (child == 0) {
        const int third = open("f", O_RDWR);
        observe("read in the child", Bytes{bytes, read(third, bytes, 2)});
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("read from the other goes on", Bytes{bytes, read(other, bytes, 3)});
}
