// A thousand pipes can be made, used and closed one after the other, and no descriptor is left over.
//
// ref:      POSIX.1-2024 XSH close() DESCRIPTION; POSIX.1-2024 XSH pipe() DESCRIPTION; POSIX.1-2024 XSH 2.6 File Descriptor Allocation
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const int lowest = must(dup(STDOUT_FILENO));
    must(close(lowest));
    int tried = 0, made = 0, written = 0, read_back = 0, ended = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        int ends[2];
        if (pipe(ends) == -1) continue;
        ++made;
        const auto byte = static_cast<char>(tried);
        char copy = static_cast<char>(~byte);
        written += write(ends[1], &byte, 1) == 1;
        close(ends[1]);
        read_back += read(ends[0], &copy, 1) == 1 && copy == byte;
        ended += read(ends[0], &copy, 1) == 0;
        close(ends[0]);
    }
    note("%d pipes", tried);
    observe("each was made", made == tried);
    observe("each took a byte", written == tried);
    observe("and gave it", read_back == tried);
    observe("and then the end", ended == tried);
    observe("the lowest free descriptor is the same", dup(STDOUT_FILENO) == lowest);
}
