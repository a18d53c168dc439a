// Two threads that open a name with O_CREAT, but without O_EXCL, both succeed and have one file.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_CREAT
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/ancillary.hpp"
#include "support/races.hpp"

int main() {
    enter_scratch_directory();
    repeat_rounds([](Round& round) {
        const TwoResults fds = by_two_threads(round, [] { return open("f", O_RDWR | O_CREAT, 0600); });
        round.check("both get a descriptor", fds.first != -1 && fds.second != -1);
        round.check("it is one file", same_file(fds.first, fds.second));
        char text[4] = "";
        const bool seen = write(fds.first, "abc", 3) == 3 && read(fds.second, text, sizeof text) == 3;
        round.check("what one writes the other one reads", seen && std::memcmp(text, "abc", 3) == 0);
        round.check("it is there once", unlink("f") == 0 && unlink("f") == -1 && errno == ENOENT);
        close(fds.first);
        close(fds.second);
    });
}
